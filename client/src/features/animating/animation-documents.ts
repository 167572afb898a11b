import { graphql } from '../../api/graphql.ts';

export const UpdateAnimation = graphql(`
  mutation UpdateAnimation($input: UpdateAnimationInput!) {
    updateAnimation(input: $input) {
      ... on UpdateAnimationPayload {
        animation {
          ...BenchAnimation
        }
      }
      ...Failure
    }
  }
`);

export const RevertAnimation = graphql(`
  mutation RevertAnimation($input: RevertAnimationInput!) {
    revertAnimation(input: $input) {
      ... on RevertAnimationPayload {
        animation {
          ...BenchAnimation
        }
      }
      ...Failure
    }
  }
`);

export const DeleteAnimations = graphql(`
  mutation DeleteAnimations($ids: [ID!]!) {
    deleteAnimations(ids: $ids) {
      ... on DeletePayload {
        ids
      }
      ...Failure
    }
  }
`);
