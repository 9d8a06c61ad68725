/** What tsx puts before a file: each function passes through it, and is given its name there. */
const naming =
  'var __defProp=Object.defineProperty;var __name=(target,value)=>__defProp(target,"name",{value,configurable:true});';
const passing = 'var __defProp=Object.defineProperty;var __name=target=>target;';

/** Lets functions pass as they are; a text that begins otherwise, as another version of tsx may write it, is left alone. */
export const load = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  if (loaded.format !== 'module' || !url.includes('.ts')) return loaded;
  const source = typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source ?? '').toString();
  return source.startsWith(naming) ? { ...loaded, source: `${passing}${source.slice(naming.length)}` } : loaded;
};
