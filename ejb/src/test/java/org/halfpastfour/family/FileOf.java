package org.halfpastfour.family;

import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Fills the file of a child for a test of a rule. */
final class FileOf {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Recorded STAFF = new Recorded(new UUID(7, 7), Instant.parse("2026-11-01T08:00:00Z"));

    private final Child child;
    private final List<Guardianship> guardianships = new ArrayList<>();
    private final List<PickupAuthority> pickups = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final Set<UUID> coded = new HashSet<>();
    private final Set<UUID> used = new HashSet<>();
    private final Set<UUID> housemates = new HashSet<>();
    private final Map<UUID, Adult> adults = new LinkedHashMap<>();
    private @Nullable HealthNote note;

    private FileOf(LocalDate birthDate) {
        child = new Child(new ChildDetails("王小雨", birthDate, Sex.FEMALE, null, 2));
    }

    static FileOf childOf(int age) {
        return new FileOf(MONDAY.minusYears(age));
    }

    static FileOf childBornOn(LocalDate birthDate) {
        return new FileOf(birthDate);
    }

    static Adult adult(String name, @Nullable String phone) {
        return new Adult(new NewAdult(name, phone));
    }

    FileOf guardian(Adult adult, DateRange period) {
        known(adult);
        guardianships.add(new Guardianship(child.id(), adult.id(), Relation.MOTHER, period));
        return this;
    }

    FileOf guardian(Adult adult) {
        return guardian(adult, DateRange.since(MONDAY.minusYears(1)));
    }

    FileOf blocked(Adult adult, DateRange period) {
        guardian(adult, period);
        guardianships.getLast().block(STAFF.at(), "court order");
        return this;
    }

    FileOf blocked(Adult adult) {
        return blocked(adult, DateRange.since(MONDAY.minusYears(1)));
    }

    FileOf allowed(Adult adult, DateRange period, DayOfWeek... days) {
        known(adult);
        Set<DayOfWeek> on = days.length == 0 ? Weekdays.all() : Set.of(days);
        pickups.add(PickupAuthority.allowed(child.id(), adult.id(), period, on, STAFF));
        return this;
    }

    FileOf allowedBy(Recorded giver, Adult adult, DateRange period) {
        known(adult);
        pickups.add(PickupAuthority.allowed(child.id(), adult.id(), period, Weekdays.all(), giver));
        return this;
    }

    /** For one day, with a code. */
    FileOf coded(Adult adult, LocalDate day) {
        allowed(adult, new DateRange(day, day));
        coded.add(last().id().value());
        return this;
    }

    FileOf used() {
        used.add(last().id().value());
        return this;
    }

    FileOf withdrawn() {
        last().withdraw(STAFF);
        return this;
    }

    /** The permission or ban that was written last. */
    PickupAuthority last() {
        return pickups.getLast();
    }

    FileOf forbidden(Adult adult, DateRange period) {
        known(adult);
        pickups.add(PickupAuthority.forbidden(child.id(), adult.id(), period, "court order", STAFF));
        return this;
    }

    FileOf consent(Adult signer, ConsentKind kind, DateRange period) {
        known(signer);
        consents.add(new Consent(child.id(), signer.id(), kind, 1, period, STAFF.at()));
        return this;
    }

    FileOf consent(Adult signer, ConsentKind kind) {
        return consent(signer, kind, DateRange.since(MONDAY.minusMonths(1)));
    }

    /** Signed, and taken back so many days before Monday. */
    FileOf withdrawn(Adult signer, ConsentKind kind, int daysAgo) {
        return withdrawn(signer, kind, DateRange.since(MONDAY.minusMonths(1)), daysAgo);
    }

    FileOf withdrawn(Adult signer, ConsentKind kind, DateRange period, int daysAgo) {
        consent(signer, kind, period);
        consents.getLast().withdraw(ago(daysAgo));
        return this;
    }

    FileOf refused(Adult signer, ConsentKind kind, int daysAgo) {
        known(signer);
        consents.add(Consent.refusal(child.id(), signer.id(), kind, 1, MONDAY.minusDays(daysAgo), ago(daysAgo)));
        return this;
    }

    FileOf signed(Adult signer, ConsentKind kind, int daysAgo) {
        known(signer);
        consents.add(new Consent(
                child.id(), signer.id(), kind, 1, DateRange.since(MONDAY.minusDays(daysAgo)), ago(daysAgo)));
        return this;
    }

    /** The text of what was signed last has changed: from one day on it is to be signed anew, and counts until another. */
    FileOf askedAgain(LocalDate from, LocalDate last) {
        set(consents.getLast(), "againFrom", from);
        set(consents.getLast(), "lapses", last);
        return this;
    }

    FileOf healthNoteDueFrom(LocalDate day) {
        healthNote();
        set(Objects.requireNonNull(note), "dueFrom", day);
        return this;
    }

    private static Instant ago(int days) {
        return STAFF.at().plus(Duration.ofDays(30L - days));
    }

    /** What the database works out. */
    private static void set(Object entity, String field, LocalDate value) {
        try {
            Field worked = entity.getClass().getDeclaredField(field);
            worked.setAccessible(true);
            worked.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    FileOf livesWith(Adult adult) {
        known(adult);
        housemates.add(adult.id());
        return this;
    }

    FileOf healthNote() {
        note = new HealthNote(new AnswerHealthNote(child.childId(), "", "", ""), STAFF, MONDAY);
        return this;
    }

    ChildFile file() {
        return new ChildFile(
                child,
                guardianships,
                pickups,
                consents,
                note,
                housemates,
                adults,
                new PickupNotes(Set.of(), coded, used));
    }

    private void known(Adult adult) {
        adults.put(adult.id(), adult);
    }
}
