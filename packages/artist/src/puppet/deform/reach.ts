/**
 * How far each of many lines may move so that none exceeds its own room and neighbors never part by more than one pixel:
 * a line beside one that cannot move does not tear away from it.
 */
export const withinReach = (room: Int32Array): Int32Array => {
  const reach = room.slice();
  for (let at = 1; at < reach.length; at++) reach[at] = Math.min(reach[at]!, reach[at - 1]! + 1);
  for (let at = reach.length - 2; at >= 0; at--) reach[at] = Math.min(reach[at]!, reach[at + 1]! + 1);
  return reach;
};
