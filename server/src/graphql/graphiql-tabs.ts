import { stageTab } from './graphiql/stage-tab.ts';
import { workshopTab } from './graphiql/workshop-tab.ts';

/** Worked examples, each to be run from top to bottom: together they are the whole main job. Tests run them too. */
export const graphiqlTabs = [
  {
    title: '1 who am I',
    query: `# Start as a guest: your browser keeps the session in a cookie.
# (Programs send the token as "Authorization: Bearer …".)
mutation Start {
  signInAsGuest {
    ... on SignInPayload {
      user {
        name
        isGuest
      }
      token
    }
    ... on Error {
      code
      message
    }
  }
}

query WhoAmI {
  viewer {
    id
    name
    isGuest
    createdAt
  }
  providers {
    name
    available
    reason
    capabilities
  }
}
`,
  },
  {
    title: '2 draw',
    query: `# What the local artist would understand, before anything is drawn.
query Read {
  readPrompt(prompt: "an old owl wizard with a crystal staff, riding a broom") {
    subject
    known
    parts {
      role
      name
      words
      color
      count
    }
    ignored
    suggestions {
      words
      names
    }
  }
}

# Answers at once; the sprite is being drawn. Copy job.id into the next tab. \`count: 4\` draws variants to choose from.
mutation Draw {
  generateSprite(
    input: {
      prompt: "an old owl wizard with a crystal staff"
      width: 64
      height: 64
      seed: 7
    }
  ) {
    ... on GenerateSpritePayload {
      sprite {
        id
        name
        status
      }
      job {
        id
        status
        position
        estimatedMs
      }
    }
    ... on Error {
      code
      message
    }
  }
}
`,
  },
  {
    title: '3 watch',
    query: `# The job as it is now, then at every change, until it has ended.
subscription Watch($id: ID!) {
  jobUpdated(id: $id) {
    status
    progress
    stage
    estimatedMs
    error {
      code
      message
      retryable
    }
    subject {
      __typename
      ... on Sprite {
        id
        image {
          url
          big: url(width: 512, scaling: PIXEL)
          palette
        }
      }
      ... on Enhancement {
        id
        image {
          url
        }
      }
    }
  }
}
`,
    variables: `{
  "id": "the job's id"
}`,
  },
  {
    title: '4 enhance',
    query: `# The styles to choose from, and one of them put to work.
query Styles {
  stylePresets {
    key
    name
    enhancePrompt
  }
}

mutation Enhance($spriteId: ID!) {
  enhanceSprite(input: { spriteId: $spriteId, style: "painterly" }) {
    ... on EnhanceSpritePayload {
      enhancement {
        id
        status
      }
      job {
        id
        estimatedMs
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on Error {
      code
      message
    }
  }
}
`,
    variables: `{
  "spriteId": "the sprite's id"
}`,
  },
  {
    title: '5 list',
    query: `# The library, newest first. Give pageInfo.endCursor as after for the next page.
query Library($after: String) {
  sprites(
    first: 10
    after: $after
    filter: { search: "wizard" }
    orderBy: { field: CREATED_AT, direction: DESC }
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      prompt
      tags
      image {
        url(width: 128, scaling: PIXEL)
      }
      enhancements(first: 3) {
        totalCount
        nodes {
          style {
            name
          }
          image {
            url
          }
        }
      }
    }
  }
}
`,
  },
  stageTab,
  workshopTab,
];
