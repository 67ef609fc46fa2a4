/** Waits for something to become true. @throws after so many seconds, with what there is to tell */
export async function until(
  what: string,
  seconds: number,
  isSo: () => boolean,
  tell = () => '',
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!isSo()) {
    if (performance.now() > end)
      throw new Error(`waited ${seconds} s in vain for ${what}\n${tell()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
