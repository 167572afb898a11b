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
    query: `# Answers at once; the sprite is being drawn. Copy job.id into the next tab.
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
  {
    title: '6 stage',
    query: `# A furnished stage. Copy scene.id and scene.layers[…].id into the variables.
mutation Stage {
  createScene(input: { name: "Harbor at night", template: "harbor" }) {
    ... on CreateScenePayload {
      scene {
        id
        revision
        layers {
          id
          name
          x
          y
          behaviors {
            __typename
          }
        }
      }
    }
    ... on ValidationError {
      fields {
        path
        message
      }
    }
  }
}

# One step of editing: all edits or none. baseRevision is what you looked at.
mutation Edit($sceneId: ID!, $layerId: ID!, $baseRevision: Int!) {
  editScene(
    input: {
      sceneId: $sceneId
      baseRevision: $baseRevision
      edits: [
        { updateLayer: { layerId: $layerId, x: 400 } }
        {
          setBehaviors: {
            layerId: $layerId
            behaviors: [{ oscillate: { property: Y, frequency: 0.4, amplitude: 12 } }]
          }
        }
      ]
    }
  ) {
    ... on EditScenePayload {
      revision
    }
    ... on ConflictError {
      currentRevision
    }
    ... on Error {
      code
      message
    }
  }
}

# Every edit from a revision on, by anybody: leave it running and edit in another tab.
subscription Watch($sceneId: ID!) {
  sceneEdited(id: $sceneId, sinceRevision: 0) {
    revision
    summary
    author {
      name
    }
    edits
  }
}

# The file's url is there when the job has succeeded: watch it with jobUpdated, then ask for scene.exports.
mutation Export($sceneId: ID!) {
  exportScene(input: { sceneId: $sceneId, format: GIF, fps: 12, width: 480, to: 4 }) {
    ... on ExportScenePayload {
      export {
        id
        status
      }
      job {
        id
      }
    }
    ... on Error {
      code
      message
    }
  }
}

query Files($sceneId: ID!) {
  scene(id: $sceneId) {
    exports {
      format
      status
      url
      byteSize
    }
  }
}
`,
    variables: `{
  "sceneId": "the scene's id",
  "layerId": "a layer's id",
  "baseRevision": 0
}`,
  },
];
