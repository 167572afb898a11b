import { Toaster as Sonner } from 'sonner';
import styles from './Toaster.module.css';

/** Slips of paper at the lower edge; read out politely by sonner itself. */
export const Toaster = () => (
  <Sonner
    position="bottom-right"
    duration={6000}
    offset={20}
    // Above the bar that lies along the lower edge of a phone.
    mobileOffset={{ bottom: 84, left: 12, right: 12 }}
    toastOptions={{
      unstyled: true,
      classNames: {
        toast: styles.slip,
        title: styles.title,
        description: styles.text,
        actionButton: styles.action,
        icon: styles.icon,
      },
    }}
  />
);
