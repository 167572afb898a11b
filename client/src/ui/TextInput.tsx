import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import inputs from './inputs.module.css';

export const TextInput = ({ className, ...props }: ComponentProps<'input'>) => (
  <input {...props} className={classNames(inputs.well, className)} />
);

export const TextArea = ({ className, ...props }: ComponentProps<'textarea'>) => (
  <textarea {...props} className={classNames(inputs.well, className)} />
);
