import { graphql } from '../../api/graphql.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      isGuest
      createdAt
      deleteAfter
      forgottenAfter
    }
  }
`);
