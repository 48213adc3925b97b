package org.halfpastfour.report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sums tell of few families: of places, of what is left of a place without one of its parts, and of what is left of either for
 * who knows the numbers of some whose they are.
 */
final class FewFamilies {

    private static final int TWICE = 2;

    private final FigureCube cube;
    private final FigureFamilies families;
    private final List<BitSet> knowing;
    private final Map<List<BitSet>, Set<Parts>> few = new LinkedHashMap<>();

    /** @param knowing whose numbers somebody knows; nobody's first */
    FewFamilies(FigureCube cube, FigureFamilies families, List<BitSet> knowing) {
        this.cube = cube;
        this.families = families;
        this.knowing = List.copyOf(knowing);
    }

    /** Parts whose sum tells of few families, what they come to, and what it is to be possible that they come to. */
    record Parts(BitSet parts, long number, long aim) {

        boolean contains(Parts other) {
            BitSet beyond = (BitSet) other.parts.clone();
            beyond.andNot(parts);
            return beyond.isEmpty();
        }
    }

    /** Of these places, by those from whom it is to be kept. */
    Map<List<BitSet>, Set<Parts>> of(List<FigurePlace> places) {
        places.forEach(place -> keep(cube.partsOf(cube.way(place)), cube.way(place), null));
        keepWhatIsLeft(places);
        return few;
    }

    /** Of a sum without one of its parts, where both are asked for; of two words the other one is a place itself. */
    private void keepWhatIsLeft(Collection<FigurePlace> places) {
        Set<Integer> codes = new HashSet<>();
        places.forEach(place -> codes.add(cube.code(place)));
        for (FigurePlace place : places) {
            int[] whole = cube.way(place);
            for (int direction = 1; direction < whole.length; direction++) {
                for (int word = 0; whole[direction] == FigureCube.SUMMED && word < cube.size(direction); word++) {
                    int[] part = whole.clone();
                    part[direction] = word;
                    int at = direction;
                    int without = word;
                    if (cube.size(direction) > 2 && codes.contains(cube.code(part))) {
                        keep(
                                Arrays.stream(cube.partsOf(whole))
                                        .filter(each -> cube.way(each)[at] != without)
                                        .toArray(),
                                whole,
                                part);
                    }
                }
            }
        }
    }

    /** From who knows nothing of it, and what is left of it from who knows some of it. */
    private void keep(int[] parts, int[] place, int @Nullable [] without) {
        BitSet whose = new BitSet();
        for (int part : parts) {
            whose.set(cube.whose(part));
        }
        keepFrom(
                parts,
                place,
                without,
                knowing.stream().filter(each -> !each.intersects(whose)).toList());
        for (BitSet each : knowing) {
            if (each.intersects(whose)) {
                int[] left = Arrays.stream(parts)
                        .filter(part -> !each.get(cube.whose(part)))
                        .toArray();
                keepFrom(left, place, without, List.of(each));
            }
        }
    }

    private void keepFrom(int[] parts, int[] place, int @Nullable [] without, List<BitSet> from) {
        if (parts.length > 0 && families.areToldBy(parts, place, without)) {
            BitSet all = new BitSet();
            Arrays.stream(parts).forEach(all::set);
            long number = Arrays.stream(parts).mapToLong(cube::number).sum();
            few.computeIfAbsent(from, none -> new LinkedHashSet<>())
                    .add(new Parts(all, number, Math.max(SmallNumbers.LEAST, TWICE * number)));
        }
    }
}
