import { RadioGroup } from 'radix-ui';
import { PixelArt } from '../../ui/PixelArt.tsx';
import { drawingOf } from './stage-drawings.ts';
import styles from './TemplateCards.module.css';
import { useTemplates } from './use-templates.ts';

type Props = { value: string; onChange: (template: string) => void };

/** Furnished stages, and the blank one. Radix knows no empty value: the blank one is called so. */
const blank = 'blank';

export const TemplateCards = ({ value, onChange }: Props) => {
  const templates = useTemplates();
  const cards = [{ key: blank, name: 'Blank stage', description: 'Nothing but boards.' }, ...templates];
  return (
    <RadioGroup.Root
      aria-label="Begin with"
      className={styles.cards}
      value={value || blank}
      onValueChange={(key) => onChange(key === blank ? '' : key)}
    >
      {cards.map(({ key, name, description }) => (
        <RadioGroup.Item key={key} value={key} className={styles.card} title={description}>
          <span className={styles.picture}>
            <PixelArt {...drawingOf(key === blank ? '' : key)} size={4} />
          </span>
          <span className={styles.name}>{name}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
};
