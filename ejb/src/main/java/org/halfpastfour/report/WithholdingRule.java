package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures may be told together. A number is withheld that is below five, is of fewer than five families, or is of one family for
 * more than a half; and every other one by which such a number could be worked out. Nothing is told unless, for each number that is
 * withheld so, other numbers were found that agree with all that is told: in some it is nothing, and in some it is twice as much,
 * five at least. That holds for who knows nothing else, and for whoever knows all numbers of one whose they are.
 */
public final class WithholdingRule {

    private static final int TWICE = 2;

    /** In which order it is tried: what sums up most first, then the larger number. */
    private record Candidate(FigurePlace place, int[] parts, long number) {}

    private final FigureCube cube;
    private final FigureFamilies families;
    private final long[] numbers;
    private final boolean[] told;
    private final List<FigureSecret> secrets = new ArrayList<>();
    private final Map<String, Boolean> watched = new HashMap<>();

    /** @param apart whether each family stands in one part only, at a time */
    public WithholdingRule(Map<FigurePlace, FigureCount> counted, boolean apart) {
        this.cube = new FigureCube(counted);
        this.families = new FigureFamilies(cube, apart);
        this.numbers = cube.numbers();
        this.told = new boolean[cube.places()];
    }

    /**
     * Which of those asked for may be told.
     *
     * @param before what was told already, and stays
     * @param withheld what was withheld then, and stays so
     */
    public Set<FigurePlace> told(Set<FigurePlace> before, Set<FigurePlace> withheld, Collection<FigurePlace> asked) {
        List<Candidate> candidates = asked.stream()
                .filter(cube::knows)
                .distinct()
                .map(this::candidate)
                .sorted(Comparator.comparing((Candidate each) -> -each.parts().length)
                        .thenComparing(each -> -each.number())
                        .thenComparing(each -> each.place().toString()))
                .toList();
        List<Candidate> hidden =
                withheld.stream().filter(cube::knows).map(this::candidate).toList();
        keepSecret(Stream.concat(candidates.stream(), hidden.stream()).toList());
        hidden.forEach(this::keepHidden);
        before.stream().filter(cube::knows).map(this::candidate).forEach(this::keepTold);
        Set<FigurePlace> may = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Candidate candidate : candidates) {
                if (!may.contains(candidate.place()) && mayTell(candidate)) {
                    may.add(candidate.place());
                    more = true;
                }
            }
        }
        may.removeAll(before);
        return may;
    }

    private Candidate candidate(FigurePlace place) {
        int[] parts = cube.partsOf(place);
        return new Candidate(place, parts, sum(numbers, parts));
    }

    private void keepSecret(List<Candidate> candidates) {
        boolean[] nobody = new boolean[cube.size()];
        for (Candidate candidate : candidates) {
            keepFrom(nobody, candidate.parts());
        }
        for (int part = 0; part < cube.size(); part++) {
            if (SmallNumbers.isSmall(numbers[part])) {
                keepFrom(nobody, new int[] {part});
            }
        }
        List<String> whose = cube.directions() == 0 ? List.of() : cube.words(0);
        for (int knowing = 0; whose.size() > 1 && knowing < whose.size(); knowing++) {
            boolean[] known = known(knowing);
            for (Candidate candidate : candidates) {
                keepFrom(
                        known,
                        Arrays.stream(candidate.parts())
                                .filter(part -> !known[part])
                                .toArray());
            }
        }
    }

    /** What was withheld for the sake of others is not found exactly either: it could be five more. */
    private void keepHidden(Candidate hidden) {
        if (families.areToldBy(hidden.parts())) {
            return;
        }
        boolean[] nobody = new boolean[cube.size()];
        long atLeast = hidden.number() + SmallNumbers.LEAST;
        secrets.add(new FigureSecret(
                nobody,
                hidden.parts(),
                atLeast,
                numbers,
                new FigureGuess(cube, told, nobody)
                        .with(hidden.parts(), atLeast)
                        .orElseThrow()));
    }

    private boolean[] known(int whose) {
        boolean[] known = new boolean[cube.size()];
        IntStream.range(0, cube.size()).forEach(part -> known[part] = cube.way(part)[0] == whose);
        return known;
    }

    private void keepFrom(boolean[] known, int[] parts) {
        String name = Arrays.toString(parts) + Arrays.hashCode(known);
        if (parts.length == 0 || !families.areToldBy(parts) || watched.putIfAbsent(name, true) != null) {
            return;
        }
        long atLeast = Math.max(SmallNumbers.LEAST, TWICE * sum(numbers, parts));
        var guess = new FigureGuess(cube, told, known);
        secrets.add(new FigureSecret(
                known,
                parts,
                atLeast,
                guess.without(parts).orElseThrow(),
                guess.with(parts, atLeast).orElseThrow()));
    }

    /** What was told stays told; who knew it then, knows it. */
    private void keepTold(Candidate before) {
        told[cube.code(before.place())] = true;
        secrets.removeIf(secret -> {
            Optional<FigureSecret.Cover> cover = secret.behind(guess(secret), before.parts(), before.number());
            cover.ifPresent(FigureSecret.Cover::take);
            return cover.isEmpty();
        });
    }

    private boolean mayTell(Candidate candidate) {
        int code = cube.code(candidate.place());
        told[code] = true;
        List<FigureSecret.Cover> covers = new ArrayList<>();
        for (FigureSecret secret : secrets) {
            Optional<FigureSecret.Cover> cover = secret.behind(guess(secret), candidate.parts(), candidate.number());
            if (cover.isEmpty()) {
                told[code] = false;
                return false;
            }
            covers.add(cover.get());
        }
        covers.forEach(FigureSecret.Cover::take);
        return true;
    }

    private FigureGuess guess(FigureSecret secret) {
        return new FigureGuess(cube, told, secret.known());
    }

    private static long sum(long[] numbers, int[] parts) {
        return Arrays.stream(parts).mapToLong(part -> numbers[part]).sum();
    }
}
