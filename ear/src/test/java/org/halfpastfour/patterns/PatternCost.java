package org.halfpastfour.patterns;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.patterns.CountedText.TooManyReads;
import org.halfpastfour.patterns.NastyTexts.Recipe;

/**
 * What a pattern costs at worst, in characters looked at: of many short texts the worst ones are made long. A stopwatch is
 * not asked, so that a slow machine says the same.
 */
final class PatternCost {

    private static final int SHORT = 128;
    private static final List<Integer> LONG = List.of(2_500, 5_000, 10_000, 20_000);
    private static final int LONGEST = 100_000;
    private static final int MOST_READS_OF_A_SIGN = 250;
    private static final double MOST_GROWTH = 2.5;
    private static final int WORST = 8;
    private static final int DEEPEST = 5;
    private static final long SMALL_STACK = 256L * 1024;

    private final FoundPattern found;
    private final Pattern compiled;

    PatternCost(FoundPattern found) {
        this.found = found;
        this.compiled = found.compiled();
    }

    private record Tried(Recipe recipe, long reads, long depth, boolean tooDeep) {}

    /** What is wrong with it, if anything; asked with a small stack, so that a search that calls itself ends soon. */
    Optional<String> fault() {
        AtomicReference<Optional<String>> fault = new AtomicReference<>(Optional.empty());
        Thread thread = new Thread(null, () -> fault.set(worstFault()), "small stack", SMALL_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return fault.get();
    }

    private Optional<String> worstFault() {
        List<Tried> tried = new NastyTexts(found)
                .recipes().stream().map(recipe -> tried(recipe, SHORT)).toList();
        List<Recipe> worst =
                recipes(tried.stream().sorted(comparingLong(Tried::reads).reversed()), WORST);
        List<Recipe> deepest =
                recipes(tried.stream().sorted(comparingLong(Tried::depth).reversed()), DEEPEST);
        return worst.stream()
                .flatMap(recipe -> growth(recipe).stream())
                .findFirst()
                .or(() -> deepest.stream()
                        .filter(recipe -> tried(recipe, LONGEST).tooDeep())
                        .map(recipe -> found + "\n  goes too deep in a text of " + LONGEST + ": " + recipe)
                        .findFirst());
    }

    /** One of each part that is repeated. */
    private static List<Recipe> recipes(Stream<Tried> tried, int most) {
        Map<String, Recipe> byPart = new LinkedHashMap<>();
        tried.forEach(each -> byPart.putIfAbsent(each.recipe().part(), each.recipe()));
        return byPart.values().stream().limit(most).toList();
    }

    private Optional<String> growth(Recipe recipe) {
        List<Long> reads = new ArrayList<>();
        for (int length : LONG) {
            reads.add(tried(recipe, length).reads());
        }
        boolean grows = IntStream.range(0, LONG.size())
                .anyMatch(at -> reads.get(at) > (long) MOST_READS_OF_A_SIGN * LONG.get(at)
                        || at > 0 && reads.get(at) > MOST_GROWTH * reads.get(at - 1) + SHORT);
        return grows
                ? Optional.of(found + "\n  looks at " + reads + " characters of texts of " + LONG + ": " + recipe)
                : Optional.empty();
    }

    private Tried tried(Recipe recipe, int length) {
        String text = recipe.text(length);
        CountedText counted = new CountedText(text, 2L * MOST_READS_OF_A_SIGN * Math.max(SHORT, text.length()));
        boolean tooDeep = false;
        try {
            found.tryOn(compiled, counted);
        } catch (TooManyReads endless) {
            return new Tried(recipe, counted.reads(), counted.depth(), false);
        } catch (StackOverflowError overflow) {
            tooDeep = true;
        }
        return new Tried(recipe, counted.reads(), counted.depth(), tooDeep);
    }
}
