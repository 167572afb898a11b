import { ListFilter } from 'lucide-react';
import type { AssetStatus, SpriteSource } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuCheck, MenuItem, MenuTitle } from '../../ui/Menu.tsx';
import { type LibraryView, sourceLabels, statusLabels } from './library-view.ts';

type Props = { view: LibraryView; onChange: (part: Partial<LibraryView>) => void };

const toggled = <T,>(list: T[], item: T, isOn: boolean) =>
  isOn ? [...list, item] : list.filter((other) => other !== item);

export const FilterMenu = ({ view, onChange }: Props) => {
  const active = view.sources.length + view.statuses.length;
  return (
    <Menu
      label="Filters"
      trigger={
        <Button icon={ListFilter} terse look={active ? 'brass' : 'paper'}>
          {active ? `Filters, ${active} on` : 'Filters'}
        </Button>
      }
    >
      <MenuTitle>Where it comes from</MenuTitle>
      {(Object.keys(sourceLabels) as SpriteSource[]).map((source) => (
        <MenuCheck
          key={source}
          checked={view.sources.includes(source)}
          onChange={(isOn) => onChange({ sources: toggled(view.sources, source, isOn) })}
        >
          {sourceLabels[source]}
        </MenuCheck>
      ))}
      <MenuTitle>How far it is</MenuTitle>
      {(Object.keys(statusLabels) as AssetStatus[]).map((status) => (
        <MenuCheck
          key={status}
          checked={view.statuses.includes(status)}
          onChange={(isOn) => onChange({ statuses: toggled(view.statuses, status, isOn) })}
        >
          {statusLabels[status]}
        </MenuCheck>
      ))}
      <MenuTitle>What is left out</MenuTitle>
      <MenuCheck checked={!view.parts} onChange={(isOn) => onChange({ parts: !isOn })}>
        Parts of scenes
      </MenuCheck>
      {active > 0 && (
        <MenuItem onSelect={() => onChange({ sources: [], statuses: [] })}>Clear filters</MenuItem>
      )}
    </Menu>
  );
};
