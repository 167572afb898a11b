import { Hammer } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOfRequest } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Paper } from '../../ui/Paper.tsx';
import { useIsPhone } from '../../ui/use-media.ts';
import { DescribePanel } from '../drawing/DescribePanel.tsx';
import { useVariants } from '../drawing/use-variants.ts';
import { VariantTray } from '../drawing/VariantTray.tsx';
import { Easel } from '../easel/Easel.tsx';
import { EmptyEasel } from '../easel/EmptyEasel.tsx';
import { useEaselChoice } from '../easel/use-easel-choice.ts';
import { useEaselSprite } from '../easel/use-easel-sprite.ts';
import { EnhancePanel } from '../enhancing/EnhancePanel.tsx';
import { ImportMenu } from '../importing/ImportMenu.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { useShelf } from '../shelf/use-shelf.ts';
import { workshopPath } from '../workshop/workshop-path.ts';
import { type PhonePanel, PhonePanels } from './PhonePanels.tsx';
import styles from './TavernPage.module.css';

/** Describe, look, enhance; and the shelf below. */
export const TavernPage = () => {
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const [panel, setPanel] = useState<PhonePanel>();
  const { spriteId, enhancementId, show } = useEaselChoice();
  const shelf = useShelf();
  const latest = shelf.items?.[0];
  const latestId = latest && (latest.kind === 'sprite' ? latest.item.id : latest.item.sprite.id);
  const { sprite, isLoading, error, again } = useEaselSprite(spriteId ?? latestId);
  const enhancement = sprite?.enhancements.nodes.find(({ id }) => id === enhancementId);
  const place = useCallback(
    (id: string, enhancement?: string) => {
      setPanel(undefined);
      show(id, enhancement);
    },
    [show],
  );

  const variants = useVariants();
  const describe = (
    <DescribePanel
      onStarted={(ids) => {
        variants.begin([...ids]);
        if (ids[0]) place(ids[0]);
      }}
    />
  );
  const enhance = <EnhancePanel sprite={sprite ?? undefined} shownId={enhancementId} onShow={place} />;
  const problem = error && !sprite ? problemOfRequest(error) : undefined;

  return (
    <div className={styles.tavern}>
      <title>Tavern · Papeterie</title>
      <div className={styles.bench}>
        {!isPhone && (
          <Paper
            title="Describe"
            pinned
            className={styles.panel}
            aside={<ImportMenu onImported={place} look="quiet" />}
          >
            {describe}
          </Paper>
        )}
        <div className={styles.middle}>
          {sprite ? (
            <Easel
              key={sprite.id}
              sprite={sprite}
              enhancement={enhancement}
              onTrashed={() => navigate('/')}
              onShow={place}
            />
          ) : (
            <EmptyEasel
              isLoading={!problem && (isLoading || !shelf.items)}
              isMissing={spriteId !== undefined}
            >
              {problem && (
                <ErrorNote title={problem.title} advice={problem.advice}>
                  <Button size="s" onClick={() => again({ requestPolicy: 'network-only' })}>
                    Try again
                  </Button>
                </ErrorNote>
              )}
            </EmptyEasel>
          )}
          {variants.sprites.length > 0 && (
            <VariantTray
              sprites={variants.sprites}
              shownId={sprite?.id}
              onShow={place}
              onKeep={variants.keep}
              onDismiss={variants.dismiss}
            />
          )}
        </div>
        {!isPhone && (
          <Paper
            title="Enhance"
            pinned
            className={styles.panel}
            aside={
              sprite && (
                <LinkButton to={workshopPath(sprite.id)} look="quiet" size="s" icon={Hammer}>
                  Workshop
                </LinkButton>
              )
            }
          >
            {enhance}
          </Paper>
        )}
      </div>
      <Shelf
        items={shelf.items}
        error={shelf.error}
        shownId={enhancementId ?? sprite?.id}
        onShow={place}
        onRetry={() => shelf.again({ requestPolicy: 'network-only' })}
      />
      {isPhone && (
        <PhonePanels
          open={panel}
          onOpen={setPanel}
          describe={describe}
          enhance={enhance}
          spriteId={sprite?.id}
        />
      )}
    </div>
  );
};
