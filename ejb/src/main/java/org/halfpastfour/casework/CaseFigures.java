package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.report.FigurePlace;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Figures of the case side in which nobody can be told: of one's districts for who supervises them, of the city for its office. */
@Stateless
@RolesAllowed({Roles.CASE_SUPERVISOR, Roles.CITY_ADMIN})
public class CaseFigures {

    private static final int MONTHS_TO_HAND_IN = 12;

    @Inject
    CaseRecords files;

    @Inject
    FigureRecords figures;

    @Inject
    FigureCountDesk counting;

    @Inject
    FigureTellingDesk telling;

    @Inject
    TakenOutDesk paper;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The districts of who asks; none for the city office, which sees all. */
    @BehindTheWall("figures")
    public Set<String> districts() {
        return caller.districts(Role.CASE_SUPERVISOR);
    }

    @BehindTheWall("figures")
    public CaseFiguresView of(AskFigures asked) {
        CaseFiguresView view = view(asked);
        log.figures();
        return view;
    }

    private CaseFiguresView view(AskFigures asked) {
        List<FigureMonth> handedIn = figures.months(asked.from(), asked.to());
        List<ToldFigure> told =
                figures.told(asked.from(), asked.to(), asked.district(), asked.quarters() ? ToldFigure.QUARTER : 1);
        Map<CaseFigureKey, Long> numbers = new HashMap<>();
        told.forEach(each -> {
            Long number = each.number();
            if (number != null) {
                numbers.put(
                        new CaseFigureKey(
                                each.figure(), each.month(), each.place().what()),
                        number);
            }
        });
        List<YearMonth> periods = figures.periods(asked);
        return new CaseFiguresView(asked, numbers, periods, caseworkers(asked, handedIn, periods), toHandIn(asked));
    }

    /** The same to take along, with who took it. */
    @BehindTheWall("figures")
    public TakenOut<CaseFiguresView> take(AskFigures asked) {
        CaseFiguresView view = view(asked);
        UUID taken = Ids.next();
        log.tookFile(taken, FileKind.FIGURES);
        return new TakenOut<>(view, paper.by(taken));
    }

    /** Who prints the page stands on it, and in the log. */
    @BehindTheWall("figures")
    public TakenBy print() {
        UUID taken = Ids.next();
        log.tookFile(taken, FileKind.PRINTED_FIGURES);
        return paper.by(taken);
    }

    /** Once, of a month that is over; asked again it is as it was. Told it is when every district that has cases handed it in. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall(value = "figures handed in", asksForCareDays = true)
    public void handIn(HandInMonth command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        YearMonth month = command.month();
        LocalDate today = LocalDate.now(clock);
        if (!month.atEndOfMonth().isBefore(today)
                || month.isBefore(YearMonth.from(today).minusMonths(MONTHS_TO_HAND_IN))) {
            throw new InvalidInput("month", CaseError.MONTH_NOT_TO_HAND_IN.code());
        }
        figures.waitForOthers();
        if (isHandedIn(command)) {
            return;
        }
        FigureCases cases = counting.cases(command.district(), month);
        FigureMonth handedIn = new FigureMonth(
                command.district(), month, cases.loads().size(), caller.id().value(), clock.instant());
        files.add(handedIn);
        files.write();
        counting.count(command.district(), month, cases).forEach(files::add);
        files.write();
        log.ofFigures("figures.handed-in", handedIn.id(), command.district() + " " + month);
        telling.tellOnce(month);
    }

    private boolean isHandedIn(HandInMonth command) {
        return figures.months(command.month(), command.month()).stream()
                .anyMatch(each -> each.district().equals(command.district()));
    }

    /** Of months alone: how many there are of a quarter nobody says. */
    private static Map<YearMonth, Integer> caseworkers(
            AskFigures asked, List<FigureMonth> handedIn, List<YearMonth> periods) {
        return handedIn.stream()
                .filter(each -> !asked.quarters() && periods.contains(each.month()))
                .filter(each -> asked.district().equals(FigurePlace.ALL)
                        || each.district().equals(asked.district()))
                .collect(Collectors.toMap(FigureMonth::month, FigureMonth::caseworkers, Integer::sum));
    }

    private List<YearMonth> toHandIn(AskFigures asked) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(asked.district())) {
            return List.of();
        }
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        YearMonth first = last.minusMonths(MONTHS_TO_HAND_IN - 1L);
        Set<YearMonth> done = figures.months(first, last).stream()
                .filter(each -> each.district().equals(asked.district()))
                .map(FigureMonth::month)
                .collect(Collectors.toSet());
        YearMonth begun =
                figures.firstOpened(asked.district()).map(YearMonth::from).orElse(last.plusMonths(1));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(first, last) + 1)
                .filter(month -> !done.contains(month) && !month.isBefore(begun))
                .toList();
    }
}
