package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Gives, shows and withdraws codes for one day. */
@ApplicationScoped
class OneDayDesk {

    static final int DAYS_AHEAD = 30;
    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{2,4})?");

    @Inject
    private CollectCodeRecords codes;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildFiles files;

    @Inject
    private FamilyScope scope;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Audit audit;

    OneDayView give(GiveOneDay command) {
        String phoneEnd = Typed.ungrouped(command.phoneEnd());
        check(command, phoneEnd);
        List<ChildFile> given =
                command.children().stream().distinct().map(scope::mustDecideFor).toList();
        Adult adult = adult(command.person(), given);
        given.forEach(file -> BanRule.mustNotBeBanned(file, adult, false, command.day()));
        UUID who = people.kept(adult).id();
        ShortCode code = ShortCode.next();
        given.forEach(file -> add(file, who, code, phoneEnd, command));
        childRecords.flush();
        return given().stream()
                .filter(each -> each.code().equals(code.printed()))
                .findFirst()
                .orElseThrow();
    }

    List<OneDayView> given() {
        List<GivenCode> all = seen(codes.givenBy(scope.recorded().account(), scope.today()));
        Map<UUID, Person> known = people.byIds(all.stream()
                .flatMap(each -> List.of(each.pickup().child(), each.pickup().adult()).stream())
                .collect(Collectors.toSet()));
        return all.stream()
                .collect(Collectors.groupingBy(each -> each.code().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> view(same, known))
                .toList();
    }

    /** Without those for a child that was hidden since from who gave them. */
    private List<GivenCode> seen(List<GivenCode> all) {
        Set<UUID> children = all.stream().map(each -> each.pickup().child()).collect(Collectors.toSet());
        Set<UUID> seen = files.of(children, scope.today()).entrySet().stream()
                .filter(each -> scope.sees(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return all.stream().filter(each -> seen.contains(each.pickup().child())).toList();
    }

    void withdraw(String typed) {
        Recorded by = scope.recorded();
        List<PickupAuthority> own = ShortCode.parse(typed).map(codes::shown).orElse(List.of()).stream()
                .filter(permission -> permission.recordedBy().equals(by.account()))
                .toList();
        if (own.isEmpty()) {
            throw FamilyError.CODE_NOT_FOUND.told();
        }
        own.stream().filter(permission -> !permission.isWithdrawn()).forEach(permission -> {
            permission.withdraw(by);
            audit.record("pickup.withdrawn", "child", permission.child(), "pickup " + permission.id());
        });
    }

    private void check(GiveOneDay command, String phoneEnd) {
        LocalDate today = scope.today();
        LocalDate day = command.day();
        var checks = new Checks()
                .notNull("day", day)
                .that(!command.children().isEmpty(), "children", CommonError.REQUIRED)
                .that(LAST_DIGITS.matcher(phoneEnd).matches(), "phoneEnd", FamilyError.LAST_DIGITS_ONLY)
                .that(day == null || !day.isBefore(today), "day", FamilyError.DATE_IN_THE_PAST)
                .that(
                        day == null || !day.isAfter(today.plusDays(DAYS_AHEAD)),
                        "day",
                        FamilyError.DAY_TOO_FAR,
                        Arguments.of("most", DAYS_AHEAD));
        command.person().check(checks);
        Photo.check(checks, "photo", command.photo());
        checks.orThrow();
    }

    /** Somebody around one of the children whom who asks may see, or somebody new. */
    private Adult adult(PickupPerson person, List<ChildFile> files) {
        if (person.added() != null) {
            return new Adult(person.added());
        }
        AdultId id = Objects.requireNonNull(person.known());
        return people.adult(id)
                .filter(adult -> !scope.visibleHouseholdsOf(adult.id()).isEmpty()
                        || files.stream().anyMatch(file -> file.pickupsOf(adult.id(), PickupKind.ALLOWED)
                                .anyMatch(pickup -> scope.shows(pickup, file))))
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }

    private void add(ChildFile file, UUID adult, ShortCode code, String phoneEnd, GiveOneDay command) {
        var permission = PickupAuthority.allowed(
                file.child().id(),
                adult,
                new DateRange(command.day(), command.day()),
                EnumSet.of(command.day().getDayOfWeek()),
                scope.recorded());
        childRecords.add(permission);
        childRecords.flush();
        codes.add(new CollectCode(permission.id(), code, phoneEnd));
        photo(permission, command.photo());
        audit.record("pickup.code-given", "child", permission.child(), "pickup " + permission.id());
        happenings.fire(new CollectingAllowed(file.child().childId(), AdultId.of(adult), permission.id()));
    }

    private void photo(PickupAuthority permission, byte @Nullable [] photo) {
        if (photo != null) {
            childRecords.add(new PickupPhoto(permission.id(), photo));
        }
    }

    private static OneDayView view(List<GivenCode> same, Map<UUID, Person> known) {
        GivenCode one = same.getFirst();
        return new OneDayView(
                one.code().code(),
                one.pickup().period().from(),
                name(known, one.pickup().adult()),
                one.code().phoneEnd(),
                one.photo() != null,
                same.stream()
                        .map(each -> new OneDayView.CodedChild(
                                ChildId.of(each.pickup().child()),
                                name(known, each.pickup().child()),
                                each.used() != null))
                        .toList());
    }

    private static String name(Map<UUID, Person> known, UUID person) {
        Person one = known.get(person);
        return one == null ? "" : one.name();
    }
}
