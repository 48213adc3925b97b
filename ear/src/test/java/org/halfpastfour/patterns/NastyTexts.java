package org.halfpastfour.patterns;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that are made of a pattern's own signs and words: a beginning, a part that is repeated until the text is long, and
 * an end that lets the whole fail. Beginnings and parts are those with which the pattern stays open.
 */
final class NastyTexts {

    private static final int MOST_BEGINNINGS = 200;
    private static final int MOST_ALIKE = 4;
    private static final int MOST_IN_PAIRS = 16;
    private static final String NOTHING_FITS = "\u0001";

    private final FoundPattern found;
    private final Pattern compiled;
    private final List<String> tokens;

    NastyTexts(FoundPattern found) {
        this.found = found;
        this.compiled = found.compiled();
        this.tokens = PatternTokens.of(found.regex());
    }

    /** How a text of any length is made. */
    record Recipe(String beginning, String part, String end) {

        String text(int length) {
            int times = Math.max(1, (length - beginning.length() - end.length()) / part.length());
            return beginning + part.repeat(times) + end;
        }

        @Override
        public String toString() {
            return "\"" + beginning + "\" + \"" + part + "\" × n + \"" + end + "\"";
        }
    }

    List<Recipe> recipes() {
        Set<Recipe> recipes = new LinkedHashSet<>();
        for (String part : tokens) {
            for (String beginning : with("", tokens)) {
                ends(part).forEach(end -> recipes.add(new Recipe(beginning, part, end)));
            }
        }
        for (String one : first(tokens, MOST_IN_PAIRS)) {
            for (String two : first(tokens, MOST_IN_PAIRS)) {
                ends(one + two).forEach(end -> recipes.add(new Recipe("", one + two, end)));
            }
        }
        rounds(recipes);
        return List.copyOf(recipes);
    }

    /**
     * What may be repeated at a place where the pattern goes round: the same may follow before and after it. Of steps that
     * lead from and to where the same may follow, a few are gone on with.
     */
    private void rounds(Set<Recipe> recipes) {
        Map<List<List<String>>, Integer> alike = new HashMap<>();
        Map<List<String>, List<String>> followed = new HashMap<>();
        Deque<List<String>> next = new ArrayDeque<>(List.of(List.of()));
        while (!next.isEmpty() && followed.size() < MOST_BEGINNINGS) {
            List<String> beginning = next.remove();
            List<String> following = following(beginning);
            IntStream.range(0, beginning.size())
                    .filter(length -> following.equals(followed.get(beginning.subList(0, length))))
                    .forEach(length -> recipes.addAll(round(beginning, length)));
            List<String> before = beginning.isEmpty()
                    ? List.of()
                    : requireNonNull(followed.get(beginning.subList(0, beginning.size() - 1)));
            if (!following.isEmpty() && alike.merge(List.of(before, following), 1, Integer::sum) <= MOST_ALIKE) {
                followed.put(beginning, following);
                following.forEach(token -> next.add(
                        Stream.concat(beginning.stream(), Stream.of(token)).toList()));
            }
        }
    }

    private List<Recipe> round(List<String> beginning, int length) {
        String start = String.join("", beginning.subList(0, length));
        String part = String.join("", beginning.subList(length, beginning.size()));
        return ends(part).stream().map(end -> new Recipe(start, part, end)).toList();
    }

    private List<String> following(List<String> beginning) {
        String text = String.join("", beginning);
        return tokens.stream()
                .filter(token -> found.staysOpen(compiled, text + token))
                .toList();
    }

    private List<String> ends(String part) {
        return List.of("", NOTHING_FITS, "\n", part.substring(0, 1) + NOTHING_FITS);
    }

    private static List<String> with(String one, Collection<String> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private static List<String> first(Collection<String> texts, int most) {
        return texts.stream().limit(most).toList();
    }
}
