import { graphql } from '../../gql/gql.ts';

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
