import { Link2, UserPlus, UserX } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useVerb } from '../../api/use-verb.ts';
import type { CloseSceneMutation, InviteMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { dateText } from '../../ui/duration.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useShare } from '../gallery/use-share.ts';
import { scenePath } from '../theatre/scene-card.ts';
import styles from './ShareDialog.module.css';
import { CloseScene, Invite, SceneSharing } from './share-documents.ts';

type Props = { open: boolean; sceneId: string; isOwner: boolean; onClose: () => void };

const invited = (data: InviteMutation) => data.inviteToScene;
const closed = (data: CloseSceneMutation) => data.closeScene;

const Sharing = ({ sceneId, isOwner }: Pick<Props, 'sceneId' | 'isOwner'>) => {
  const [{ data }] = useQuery({
    query: SceneSharing,
    variables: { id: sceneId },
    requestPolicy: 'cache-and-network',
  });
  const share = useShare();
  const [invite, isInviting] = useVerb(Invite, invited);
  const [close, isClosing] = useVerb(CloseScene, closed);
  const [invitation, setInvitation] = useState<{ url: string; expiresAt: string }>();
  const scene = data?.scene;
  if (!scene) return <p role="status">Looking who may see it</p>;

  const makeLink = async () => {
    const { payload, problem } = await invite({ sceneId });
    if (problem) notifyProblem(problem);
    else setInvitation(payload);
  };
  const closeAll = async () => {
    const { problem } = await close({ sceneId });
    if (problem) notifyProblem(problem);
    else {
      setInvitation(undefined);
      notify('Only you may edit it now');
    }
  };
  return (
    <div className={styles.parts}>
      <section className={styles.part}>
        <h3>For everyone to see</h3>
        {isOwner ? (
          <Switch checked={scene.shared} onChange={(shared) => void share(sceneId, shared)}>
            Show it in the gallery
          </Switch>
        ) : (
          <p>
            {scene.shared
              ? `${scene.owner.name} shows it in the gallery.`
              : `It is ${scene.owner.name}'s own.`}
          </p>
        )}
        {scene.shared && (
          <CopyField label="Link to the scene" value={`${location.origin}${scenePath(sceneId)}`} />
        )}
      </section>
      {isOwner && (
        <section className={styles.part}>
          <h3>To work on together</h3>
          {scene.members.length > 0 && (
            <p>
              With you: <b>{scene.members.map(({ name }) => name).join(', ')}</b>
            </p>
          )}
          {invitation ? (
            <>
              <CopyField label="Invitation" value={invitation.url} />
              <p className={styles.note}>
                Whoever has this link can edit the scene. It can be used until{' '}
                {dateText(invitation.expiresAt)}.
              </p>
            </>
          ) : (
            <Button icon={UserPlus} busy={isInviting} onClick={() => void makeLink()}>
              Make an invitation
            </Button>
          )}
          {(scene.members.length > 0 || invitation) && (
            <Button size="s" look="quiet" icon={UserX} busy={isClosing} onClick={() => void closeAll()}>
              Only me from now on
            </Button>
          )}
        </section>
      )}
      {!isOwner && !scene.shared && (
        <p className={styles.note}>
          <Link2 size={15} aria-hidden="true" /> Only {scene.owner.name} can invite others.
        </p>
      )}
    </div>
  );
};

/** Who may see the scene, and who may edit it. */
export const ShareDialog = ({ open, sceneId, isOwner, onClose }: Props) => (
  <Dialog title="Share" open={open} onClose={onClose}>
    <Sharing sceneId={sceneId} isOwner={isOwner} />
  </Dialog>
);
