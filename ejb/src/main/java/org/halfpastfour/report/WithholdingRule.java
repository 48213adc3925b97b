package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which figures may be told together. A number is withheld that is below five, is of fewer than five families, or is of one family for
 * more than a half; and every other one by which such a number could be worked out, whether anybody asked for it or not: any sum of
 * parts, and what is left of a sum without one of its parts. Nothing is told unless, for each of these, other numbers were found that
 * agree with all that is told: in some it is nothing, and in some it is twice as much, five at least. That holds for who knows nothing
 * else, for whoever knows all numbers of one whose they are, and for whoever knows those of several.
 */
public final class WithholdingRule {

    /** What is told by a place, in the order in which it is tried: what sums up most first, then the larger number. */
    private record Candidate(FigurePlace place, int code, int[] parts, long number) {}

    /** A change, and the secret that it keeps. */
    private record Kept(FigureSecret secret, FigureChange change) {

        boolean holds() {
            return secret.keeps(change);
        }
    }

    private final FigureCube cube;
    private final FigureFamilies families;
    private final boolean[] told;
    private final boolean[] toldOrOpenOfAll;
    private final FigureGuess guess;
    private final Map<Integer, List<Kept>> changing = new HashMap<>();
    private final FewFamilies few;

    /** @param counted every part, and sums of which it is known of how many families they are */
    public WithholdingRule(Map<FigurePlace, FigureCount> counted) {
        this(counted, List.of());
    }

    /** @param together whose numbers somebody knows together */
    public WithholdingRule(Map<FigurePlace, FigureCount> counted, Collection<Set<String>> together) {
        this.cube = new FigureCube(counted);
        this.families = new FigureFamilies(cube);
        this.told = new boolean[cube.places()];
        this.toldOrOpenOfAll = new boolean[cube.places()];
        this.guess = new FigureGuess(cube, List.of(toldOrOpenOfAll, told));
        List<BitSet> knowing = new ArrayList<>(List.of(new BitSet()));
        List<String> whose = cube.directions() == 0 ? List.of() : cube.words(0);
        if (whose.size() > 1) {
            Stream.concat(whose.stream().map(Set::of), together.stream())
                    .map(each -> known(whose, each))
                    .filter(each -> !knowing.contains(each))
                    .forEach(knowing::add);
        }
        this.few = new FewFamilies(cube, families, knowing);
    }

    private static BitSet known(List<String> whose, Set<String> each) {
        BitSet known = new BitSet();
        each.stream().map(whose::indexOf).filter(at -> at >= 0).forEach(known::set);
        return known;
    }

    /** What a place comes to. */
    public long number(FigurePlace place) {
        return cube.knows(place) ? cube.sum(cube.code(place)) : 0;
    }

    /**
     * Which of those asked for may be told.
     *
     * @param before what was told already, and stays
     * @param withheld what was withheld then, and stays so
     */
    public Set<FigurePlace> told(Set<FigurePlace> before, Set<FigurePlace> withheld, Collection<FigurePlace> asked) {
        List<Candidate> open = candidates(asked);
        List<Candidate> hidden = candidates(withheld);
        List<Candidate> toldBefore = candidates(before);
        List<Candidate> all =
                Stream.of(open, hidden, toldBefore).flatMap(List::stream).toList();
        open.stream()
                .filter(each -> each.place().whose().equals(FigurePlace.ALL) && !areToldBy(each))
                .forEach(each -> toldOrOpenOfAll[each.code()] = true);
        few.of(all.stream().map(Candidate::place).toList())
                .forEach((from, these) -> these.forEach(each -> keep(each, these, from)));
        hidden.forEach(this::keepHidden);
        toldBefore.forEach(this::tellAgain);
        Set<FigurePlace> may = new LinkedHashSet<>();
        open.stream().filter(each -> !areToldBy(each) && mayTell(each.code())).forEach(each -> may.add(each.place()));
        open.stream()
                .filter(each -> !areToldBy(each) && keeps(each.code()).isEmpty())
                .forEach(each -> may.add(each.place()));
        may.removeAll(before);
        return may;
    }

    private List<Candidate> candidates(Collection<FigurePlace> places) {
        return places.stream()
                .filter(cube::knows)
                .distinct()
                .map(place -> new Candidate(
                        place, cube.code(place), cube.partsOf(cube.way(place)), cube.sum(cube.code(place))))
                .sorted(Comparator.comparing((Candidate each) -> -each.parts().length)
                        .thenComparing(each -> -each.number())
                        .thenComparing(each -> each.place().toString()))
                .toList();
    }

    private boolean areToldBy(Candidate candidate) {
        return families.areToldBy(candidate.parts(), cube.way(candidate.place()), null);
    }

    /** Where more could be nothing, so could each of them; and where fewer could be so much, so could all. */
    private void keep(FewFamilies.Parts one, Collection<FewFamilies.Parts> others, List<BitSet> from) {
        int[] parts = one.parts().stream().toArray();
        if (one.number() > 0 && others.stream().noneMatch(other -> !other.equals(one) && other.contains(one))) {
            keep(new FigureSecret(parts, 0, from));
        }
        if (others.stream().noneMatch(other -> !other.equals(one) && one.contains(other) && other.aim() >= one.aim())) {
            keep(new FigureSecret(parts, one.aim(), from));
        }
    }

    /** What was withheld for the sake of others is not found exactly either: it could be five more. */
    private void keepHidden(Candidate hidden) {
        if (!areToldBy(hidden)) {
            keep(new FigureSecret(hidden.parts(), hidden.number() + SmallNumbers.LEAST, List.of(new BitSet())));
        }
    }

    private void keep(FigureSecret secret) {
        take(secret, secret.forced(FigureCube.SUMMED, guess));
    }

    /** What was told stays told; who knew it then, knows it. */
    private void tellAgain(Candidate before) {
        told[before.code()] = true;
        toldOrOpenOfAll[before.code()] = true;
        secrets(before.code()).forEach(secret -> take(secret, secret.forced(before.code(), guess)));
    }

    private boolean mayTell(int code) {
        told[code] = true;
        toldOrOpenOfAll[code] = true;
        Map<FigureSecret, List<FigureChange>> found = new LinkedHashMap<>();
        for (FigureSecret secret : secrets(code)) {
            Optional<List<FigureChange>> others = secret.without(code, guess);
            if (others.isEmpty()) {
                told[code] = false;
                toldOrOpenOfAll[code] = false;
                return false;
            }
            found.put(secret, others.get());
        }
        found.forEach(this::take);
        changing.remove(code);
        return true;
    }

    private List<Kept> keeps(int code) {
        List<Kept> kept = changing.getOrDefault(code, new ArrayList<>());
        kept.removeIf(each -> !each.holds());
        return kept;
    }

    /** Those of which something would change by which they are kept. */
    private Set<FigureSecret> secrets(int code) {
        Set<FigureSecret> secrets = new LinkedHashSet<>();
        keeps(code).forEach(kept -> secrets.add(kept.secret()));
        return secrets;
    }

    private void take(FigureSecret secret, List<FigureChange> changes) {
        List<FigureChange> had = secret.changes();
        secret.takeOver(changes);
        for (FigureChange change : changes) {
            if (!had.contains(change)) {
                for (int code : change.codes()) {
                    if (!told[code]) {
                        changing.computeIfAbsent(code, none -> new ArrayList<>())
                                .add(new Kept(secret, change));
                    }
                }
            }
        }
    }
}
