package org.halfpastfour.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.NameReading;

/**
 * Makes lines of what each home counted. Every sum is made of numbers that are shown themselves, by district and month or
 * by home and month, so that a longer or shorter time and a wider or narrower cut tell nothing about what is withheld.
 */
final class UseSums {

    /** By district, then by name as homes are listed everywhere, then by month. */
    private static final Comparator<Key> IN_ORDER = Comparator.comparing(Key::district)
            .thenComparing(Key::homeReading)
            .thenComparing(Key::home)
            .thenComparing(Key::month);

    private static final UUID NO_HOME = new UUID(0, 0);
    private static final YearMonth NO_MONTH = YearMonth.of(2000, 1);

    /** A number that was decided about, and whose it is. */
    private record Cell(HomeMonth of, Counts counts, Set<UseFigure> held) {}

    private record Key(String district, String homeReading, UUID home, YearMonth month) {}

    private UseSums() {}

    /** Of all homes of every district that is in it. */
    static UseReport ofDistricts(List<HomeMonth> rows, UseBy by) {
        Collection<List<HomeMonth>> districtMonths = rows.stream()
                .collect(Collectors.groupingBy(UseSums::districtMonth, LinkedHashMap::new, Collectors.toList()))
                .values();
        Function<List<HomeMonth>, Stream<Cell>> cells = by == UseBy.HOME ? UseSums::homesBesideSum : UseSums::sum;
        return report(districtMonths.stream().flatMap(cells).toList(), by);
    }

    /** Of single homes, for who knows each of them. */
    static UseReport ofHomes(List<HomeMonth> rows, UseBy by) {
        return report(
                rows.stream()
                        .map(row -> new Cell(row, row.counts(), row.counts().small()))
                        .toList(),
                by);
    }

    private static String districtMonth(HomeMonth row) {
        return row.district() + " " + row.month();
    }

    private static Stream<Cell> sum(List<HomeMonth> homes) {
        Counts sum = homes.stream().map(HomeMonth::counts).reduce(Counts.of(0, 0, 0, 0, 0), Counts::plus);
        Set<UseFigure> held = Arrays.stream(UseFigure.values())
                .filter(figure -> SmallNumbers.holdsBackSum(numbers(homes, figure)))
                .collect(Collectors.toSet());
        return Stream.of(new Cell(homes.getFirst(), sum, held));
    }

    private static Stream<Cell> homesBesideSum(List<HomeMonth> homes) {
        Map<UseFigure, Set<Integer>> held = Arrays.stream(UseFigure.values())
                .collect(Collectors.toMap(figure -> figure, figure -> SmallNumbers.heldBack(numbers(homes, figure))));
        return Stream.iterate(0, at -> at + 1).limit(homes.size()).map(at -> {
            Set<UseFigure> ofHome = held.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(at))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            return new Cell(homes.get(at), homes.get(at).counts(), ofHome);
        });
    }

    private static List<Long> numbers(List<HomeMonth> homes, UseFigure figure) {
        return homes.stream().map(home -> home.counts().of(figure)).toList();
    }

    private static UseReport report(List<Cell> cells, UseBy by) {
        Map<Key, List<Cell>> lines = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> key(cell.of(), by), () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
        return new UseReport(lines.values().stream().map(line -> line(line, by)).toList(), tally(cells));
    }

    private static Key key(HomeMonth row, UseBy by) {
        return switch (by) {
            case DISTRICT -> new Key(row.district(), "", NO_HOME, NO_MONTH);
            case HOME -> new Key(row.district(), NameReading.of(row.homeName()).sortKey(), row.home(), NO_MONTH);
            case MONTH -> new Key("", "", NO_HOME, row.month());
            case DISTRICT_MONTH -> new Key(row.district(), "", NO_HOME, row.month());
        };
    }

    private static UseLine line(List<Cell> cells, UseBy by) {
        HomeMonth one = cells.getFirst().of();
        boolean isOfHome = by == UseBy.HOME;
        boolean isOfDistrict = by != UseBy.MONTH;
        return new UseLine(
                isOfDistrict ? one.district() : null,
                isOfDistrict ? one.districtName() : null,
                isOfHome ? one.home() : null,
                isOfHome ? one.homeName() : null,
                by == UseBy.MONTH || by == UseBy.DISTRICT_MONTH ? one.month() : null,
                tally(cells));
    }

    private static UseFigures tally(List<Cell> cells) {
        Tally tally = new Tally();
        cells.forEach(cell -> tally.add(cell.counts(), cell.held()));
        return tally.figures();
    }
}
