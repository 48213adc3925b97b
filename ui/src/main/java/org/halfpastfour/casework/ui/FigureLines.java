package org.halfpastfour.casework.ui;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.halfpastfour.casework.CaseFigure;
import org.halfpastfour.casework.CaseFiguresView;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.TitleKind;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.CodeWord;
import org.jspecify.annotations.Nullable;

/** The lines of each figure: numbers as they are told, and shares of what is told alone. */
class FigureLines implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";

    private final transient CaseFiguresView view;
    private final CaseWords words;

    FigureLines(CaseFiguresView view, CaseWords words) {
        this.view = view;
        this.words = words;
    }

    List<FigureLine> of(CaseFigure figure) {
        return switch (figure) {
            case ATTENDANCE -> attendance();
            case CONTACTS -> contacts();
            case GOALS -> goals();
            case CLIENTS -> clients();
            case REVIEWS -> reviews();
            case TITLES -> titles();
        };
    }

    /** 2026年11月, or of which quarter. */
    String period(YearMonth first) {
        return view.asked().quarters()
                ? words.text("figures.quarter", String.valueOf(first.getYear()), (first.getMonthValue() + 2) / 3)
                : words.words().month(first);
    }

    private List<FigureLine> attendance() {
        List<FigureLine> lines = new ArrayList<>();
        List<String> streams = CaseFigure.ATTENDANCE.words().getFirst();
        lines.addAll(attended(ALL, words.text("figures.all-streams"), true));
        streams.forEach(stream -> lines.addAll(attended(stream, words.of(Stream.valueOf(stream)), false)));
        return lines;
    }

    private List<FigureLine> attended(String stream, String name, boolean main) {
        List<String> came = List.of(stream, Outcome.ATTENDED.name());
        return List.of(
                number(CaseFigure.ATTENDANCE, said(name, "figures.offered"), List.of(stream, ALL), main),
                number(CaseFigure.ATTENDANCE, said(name, "figures.attended"), came, false),
                share(CaseFigure.ATTENDANCE, said(name, "figures.attended-share"), came, List.of(stream, ALL)));
    }

    private List<FigureLine> contacts() {
        List<FigureLine> lines = new ArrayList<>(met(ALL, words.text("figures.all-kinds"), true));
        for (ContactKind kind : ContactKind.values()) {
            lines.addAll(met(kind.name(), words.of(kind), false));
        }
        return lines;
    }

    private List<FigureLine> met(String kind, String name, boolean main) {
        List<String> done = List.of(kind, "DONE");
        return List.of(
                number(CaseFigure.CONTACTS, said(name, "figures.due"), List.of(kind, ALL), main),
                number(CaseFigure.CONTACTS, said(name, "figures.done"), done, false),
                share(CaseFigure.CONTACTS, said(name, "figures.done-share"), done, List.of(kind, ALL)));
    }

    private List<FigureLine> goals() {
        List<FigureLine> lines = new ArrayList<>();
        lines.add(number(CaseFigure.GOALS, words.text("figures.goals"), List.of(ALL, ALL), true));
        for (GoalState state : GoalState.values()) {
            lines.add(number(CaseFigure.GOALS, words.of(state), List.of(ALL, state.name()), false));
        }
        lines.add(share(
                CaseFigure.GOALS,
                words.text("figures.achieved-share"),
                List.of(ALL, GoalState.ACHIEVED.name()),
                List.of(ALL, ALL)));
        for (GoalDomain domain : GoalDomain.values()) {
            String name = words.of(domain);
            List<String> achieved = List.of(domain.name(), GoalState.ACHIEVED.name());
            lines.add(number(CaseFigure.GOALS, name, List.of(domain.name(), ALL), false));
            lines.add(number(CaseFigure.GOALS, said(name, "figures.achieved"), achieved, false));
        }
        return lines;
    }

    private List<FigureLine> clients() {
        List<FigureLine> lines = new ArrayList<>();
        List<String> all = List.of(ALL, ALL, ALL);
        lines.add(number(CaseFigure.CLIENTS, words.text("figures.cases"), all, true));
        lines.add(line(
                words.text("figures.caseload"),
                period -> view.caseload(period).orElse(null),
                FigureLine.Unit.RATIO,
                false));
        CaseFigure.CLIENTS.words().getFirst().forEach(band -> lines.add(part(band, List.of(band, ALL, ALL))));
        CaseFigure.CLIENTS.words().get(1).forEach(band -> lines.add(part(band, List.of(ALL, band, ALL))));
        lines.add(part("GROUP", List.of(ALL, ALL, "GROUP")));
        lines.add(share(CaseFigure.CLIENTS, words.text("figures.group-share"), List.of(ALL, ALL, "GROUP"), all));
        return lines;
    }

    private FigureLine part(String word, List<String> what) {
        return number(CaseFigure.CLIENTS, words.text("figures.word." + CodeWord.of(word)), what, false);
    }

    private List<FigureLine> reviews() {
        return List.of(
                number(CaseFigure.REVIEWS, words.text("figures.signed"), List.of(ALL), true),
                number(CaseFigure.REVIEWS, words.text("figures.word.first"), List.of("FIRST"), false),
                number(CaseFigure.REVIEWS, words.text("figures.word.later"), List.of("LATER"), false));
    }

    private List<FigureLine> titles() {
        List<String> all = List.of(CaseFigure.WORKING);
        List<FigureLine> lines = new ArrayList<>();
        lines.add(number(CaseFigure.TITLES, words.text("figures.working"), all, true));
        for (TitleKind kind : TitleKind.values()) {
            List<String> holders = List.of(kind.name());
            lines.add(number(CaseFigure.TITLES, said(words.of(kind), "figures.holders"), holders, false));
            lines.add(share(CaseFigure.TITLES, said(words.of(kind), "figures.holders-share"), holders, all));
        }
        return lines;
    }

    private String said(String name, String key) {
        return words.text("figures.of", name, words.text(key));
    }

    private FigureLine number(CaseFigure figure, String name, List<String> what, boolean main) {
        return line(
                name,
                period -> {
                    Long number = view.number(figure, period, what);
                    return number == null ? null : Double.valueOf(number);
                },
                FigureLine.Unit.NUMBER,
                main);
    }

    private FigureLine share(CaseFigure figure, String name, List<String> part, List<String> whole) {
        return line(
                name,
                period -> {
                    var share = view.share(figure, period, part, whole);
                    return share.isPresent() ? Double.valueOf(share.getAsInt()) : null;
                },
                FigureLine.Unit.PERCENT,
                false);
    }

    private FigureLine line(
            String name, Function<YearMonth, @Nullable Double> value, FigureLine.Unit unit, boolean main) {
        Map<YearMonth, Double> values = new HashMap<>();
        for (YearMonth period : view.periods()) {
            Double number = value.apply(period);
            if (number != null) {
                values.put(period, number);
            }
        }
        return new FigureLine(name, values, unit, main);
    }
}
