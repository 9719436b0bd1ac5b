/** Style sheets are imported for what they do; the bundler turns them into files. */
declare module '*.css';
