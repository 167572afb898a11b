import { describe, expect, it } from 'vitest';
import {
  everything,
  filterCount,
  type LibraryView,
  paramsOf,
  variablesOf,
  viewOf,
} from '../src/features/library/library-view.ts';

const full: LibraryView = {
  search: 'red & blue / 50 %',
  favorite: true,
  sources: ['GENERATED', 'DERIVED'],
  statuses: ['READY'],
  tags: ['sea', 'a b+c'],
  parts: true,
  trashed: true,
  sort: 'name',
};

describe('a library view in the address', () => {
  it('survives the way into an address and back', () => {
    const address = paramsOf(full).toString();
    expect(viewOf(new URLSearchParams(address))).toEqual(full);
  });

  it('says nothing about what is as usual', () => {
    expect(paramsOf(everything).toString()).toBe('');
    expect(viewOf(new URLSearchParams())).toEqual(everything);
  });

  it('leaves out what it does not know', () => {
    const view = viewOf(new URLSearchParams('sort=sideways&source=stolen&source=imported&status=&tag='));
    expect(view).toEqual({ ...everything, sources: ['IMPORTED'] });
  });
});

describe('a library view as a question to the server', () => {
  it('asks for everything but the parts of scenes, newest first, without an order', () => {
    expect(variablesOf(everything)).toEqual({ filter: { partOfScene: false } });
  });

  it('asks for everything when parts are wanted as well', () => {
    expect(variablesOf({ ...everything, parts: true })).toEqual({});
  });

  it('leaves nothing out of the trash', () => {
    expect(variablesOf({ ...everything, trashed: true })).toEqual({ filter: { trashed: true } });
  });

  it('asks for exactly what is chosen', () => {
    expect(variablesOf(full)).toEqual({
      filter: {
        search: 'red & blue / 50 %',
        favorite: true,
        source: ['GENERATED', 'DERIVED'],
        status: ['READY'],
        tags: ['sea', 'a b+c'],
        trashed: true,
      },
      orderBy: { field: 'NAME', direction: 'ASC' },
    });
  });

  it('does not filter by blanks', () => {
    expect(variablesOf({ ...everything, search: '   ' })).toEqual(variablesOf(everything));
  });

  it('counts the filters that are on', () => {
    expect(filterCount(everything)).toBe(0);
    expect(filterCount(full)).toBe(6);
  });
});
