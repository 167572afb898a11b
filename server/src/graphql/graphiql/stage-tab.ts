/** What one does with a scene, from top to bottom. */
export const stageTab = {
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
};
