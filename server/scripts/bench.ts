// What is measured, and how, is in server/bench.
import '../bench/run.ts';
