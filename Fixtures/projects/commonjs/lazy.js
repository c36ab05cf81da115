import pack from "./pack";
import compiled from "./compiled";

export async function lazy(step) {
  await pack(step);
  await compiled(step);
}
