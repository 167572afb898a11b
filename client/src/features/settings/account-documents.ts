import { graphql } from '../../api/graphql.ts';

export const AccountStorage = graphql(`
  query AccountStorage {
    viewer {
      id
      storage {
        usedBytes
        limitBytes
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ... on ChangePasswordPayload {
        user {
          id
        }
      }
      ...Failure
    }
  }
`);

export const SignOutOthers = graphql(`
  mutation SignOutOthers {
    signOutOthers
  }
`);

export const DeleteAccount = graphql(`
  mutation DeleteAccount($input: DeleteAccountInput!) {
    deleteAccount(input: $input) {
      ... on DeleteAccountPayload {
        user {
          id
          deleteAfter
        }
      }
      ...Failure
    }
  }
`);

export const KeepAccount = graphql(`
  mutation KeepAccount {
    keepAccount {
      ... on KeepAccountPayload {
        user {
          id
          deleteAfter
        }
      }
      ...Failure
    }
  }
`);
