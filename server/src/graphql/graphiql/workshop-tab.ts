/** What one does with a sprite before it is in a game, from top to bottom. */
export const workshopTab = {
  title: '7 workshop',
  query: `# A walk of eight frames. Copy animation.id into the variables and watch the job in tab 2.
mutation Animate($spriteId: ID!) {
  animateSprite(input: { spriteId: $spriteId, action: "walk", frames: 8, direction: EAST }) {
    ... on AnimateSpritePayload {
      animation {
        id
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

# What may be wrong with it, and the steps that would mend it.
query Quality($spriteId: ID!) {
  sprite(id: $spriteId) {
    quality {
      colors
      strayPixels
      findings {
        kind
        message
        mend
      }
    }
  }
}

# All steps or none, one new version; the same list can be saved as a recipe and run on many sprites.
mutation Process($spriteId: ID!) {
  processSprite(
    input: { id: $spriteId, steps: [{ trim: { padding: 1 } }, { palette: { name: "pico-8" } }] }
  ) {
    ... on ProcessSpritePayload {
      sprite {
        image {
          width
          height
          palette
        }
        versions {
          id
          operation
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

# Frames in a new order; left out is deleted, named twice is doubled. revertAnimation goes back.
mutation Arrange($animationId: ID!) {
  updateAnimation(
    input: { id: $animationId, loop: PING_PONG, frames: [{ index: 0, durationMs: 200 }, { index: 1 }, { index: 2 }] }
  ) {
    ... on UpdateAnimationPayload {
      animation {
        frames {
          durationMs
        }
        versions {
          operation
        }
      }
    }
    ... on Error {
      code
      message
    }
  }
}

# A sheet for a game engine. Copy export.id into the variables.
mutation Export($spriteId: ID!) {
  exportSprites(input: { spriteIds: [$spriteId], withAnimations: true, format: PHASER, trim: true, padding: 2 }) {
    ... on ExportSpritesPayload {
      export {
        id
        fileName
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

# The url is there when the job has succeeded.
query File($exportId: ID!) {
  node(id: $exportId) {
    ... on Export {
      status
      url
      byteSize
    }
  }
}

# Where the sprite came from, and what came of it.
query Family($spriteId: ID!) {
  sprite(id: $spriteId) {
    recipe {
      prompt
      seed
    }
    provenance {
      edges {
        from
        to
        operation
      }
    }
  }
}
`,
  variables: `{
  "spriteId": "the sprite's id",
  "animationId": "the animation's id",
  "exportId": "the export's id"
}`,
};
