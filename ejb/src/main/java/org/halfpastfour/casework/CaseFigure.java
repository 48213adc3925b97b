package org.halfpastfour.casework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.report.FigurePlace;

/** What is counted of all cases of a district in a month. */
public enum CaseFigure {
    /** Sessions that families took part in or missed, by stream. */
    ATTENDANCE(true),
    /** Goals at the end of the month, by what they are about and where they stand. */
    GOALS(false),
    /** Cases at the end of the month, by the time in the plan, how many cases their caseworker has, and whether in a family group. */
    CLIENTS(false),
    /** Contacts that were due, by kind and whether somebody was reached. */
    CONTACTS(true),
    /** Reviews that were signed: the first one of a case, or a later one. */
    REVIEWS(true),
    /** Caseworkers at the end of the month, and those of them who hold each title; who holds two stands in both, so that there is no sum. */
    TITLES(false);

    /** All who work in a district, with a title or without. */
    public static final String WORKING = "WORKING";

    private static final String BETWEEN = ":";

    private final boolean adding;

    CaseFigure(boolean adding) {
        this.adding = adding;
    }

    /** Whether three months add up to a quarter; what stands at the end of a month does not. */
    public boolean isAdding() {
        return adding;
    }

    /** The words of each direction, in their order. */
    public List<List<String>> words() {
        return switch (this) {
            case ATTENDANCE ->
                List.of(
                        Arrays.stream(org.halfpastfour.engagement.Stream.values())
                                .filter(org.halfpastfour.engagement.Stream::isMeasured)
                                .map(Enum::name)
                                .toList(),
                        List.of(Outcome.ATTENDED.name(), Outcome.MISSED.name()));
            case GOALS -> List.of(names(GoalDomain.values()), names(GoalState.values()));
            case CLIENTS ->
                List.of(names(TimeInPlan.values()), names(CaseloadBand.values()), List.of("GROUP", "ALONE"));
            case CONTACTS -> List.of(names(ContactKind.values()), List.of("DONE", "MISSED"));
            case REVIEWS -> List.of(List.of("FIRST", "LATER"));
            case TITLES ->
                List.of(Stream.concat(Stream.of(WORKING), names(TitleKind.values()).stream())
                        .toList());
        };
    }

    /** Every part, and every sum over some of the directions. */
    public List<List<String>> sums() {
        return combined(words().stream()
                .map(each ->
                        Stream.concat(Stream.of(FigurePlace.ALL), each.stream()).toList())
                .toList());
    }

    /** What is asked for: of several directions each by itself and the whole, and of sums in two directions each part as well. */
    public List<List<String>> asked() {
        if (this == TITLES) {
            return combined(words());
        }
        List<List<String>> all = sums();
        return adding ? all : all.stream().filter(CaseFigure::isByOneAtMost).toList();
    }

    private static boolean isByOneAtMost(List<String> what) {
        return what.stream().filter(word -> !word.equals(FigurePlace.ALL)).count() <= 1
                || what.equals(List.of(what.getFirst(), GoalState.ACHIEVED.name()));
    }

    /** The sums in which a part stands, and itself. */
    static List<List<String>> sumsOf(List<String> part) {
        return combined(
                part.stream().map(word -> List.of(FigurePlace.ALL, word)).toList());
    }

    static String written(List<String> what) {
        return String.join(BETWEEN, what);
    }

    static List<String> read(String what) {
        return List.of(what.split(BETWEEN, -1));
    }

    private static List<List<String>> combined(List<List<String>> directions) {
        List<List<String>> combined = List.of(List.of());
        for (List<String> direction : directions) {
            combined = combined.stream()
                    .flatMap(begun -> direction.stream().map(word -> Stream.concat(begun.stream(), Stream.of(word))
                            .toList()))
                    .toList();
        }
        return combined;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
