package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets classes go on in the next term, for who asks their families as well. It asks nobody's role. */
@ApplicationScoped
public class CarryingOver {

    @Inject
    CarryDesk desk;

    @Inject
    PlanDesk plans;

    /** Without anything being changed. */
    public CarriedClasses preview(CarryClasses command) {
        List<CarriedSeries> all = desk.look(command);
        return new CarriedClasses(all.stream().map(CarriedSeries::view).toList(), mark(all));
    }

    /** All of them at once; asked again, it answers as it did and changes nothing. */
    public CarriedOver carry(CarryClasses command, String seen) {
        Map<SeriesId, SeriesId> carried = new HashMap<>();
        PlanningId id = plans.write(
                command.home(), PlanningKind.NEXT_TERM, command.to().id().toString(), seen, () -> {
                    List<CarriedSeries> all = desk.look(command);
                    Map<SeriesId, Series> made = new HashMap<>();
                    all.stream()
                            .filter(CarriedSeries::goesOn)
                            .forEach(each -> made.put(each.from().id(), each.series()));
                    made.forEach((from, to) -> carried.put(from, to.id()));
                    return plan(all, made);
                });
        return new CarriedOver(id, carried);
    }

    private static String mark(List<CarriedSeries> all) {
        return PlanPreview.mark(plan(all, Map.of()).lines());
    }

    private static PlanDesk.Plan plan(List<CarriedSeries> all, Map<SeriesId, Series> made) {
        return new PlanDesk.Plan(
                all.stream()
                        .filter(CarriedSeries::goesOn)
                        .flatMap(each -> each.looked().stream())
                        .toList(),
                made);
    }
}
