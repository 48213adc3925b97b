package org.halfpastfour.casework;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Arguments for every use case of the case side, about one case. What a command is made of is found by its components; an id is
 * that of a record of the case. A type that is not known here has to be added before a use case that asks for it passes.
 */
final class CaseSideSamples {

    private static final List<String> LAST_DAYS = List.of("to", "until", "reviewOn", "endsOn", "otherTo");
    private static final String WORDS = "一句话";

    /** Whose list of families is about the case. */
    private static final Set<Class<?>> OF_ITS_FAMILIES = Set.of(FindGroupDates.class, MakeGroup.class);

    private final CaseScene scene;
    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Set<Class<?>> ofTheCase;

    /** @param ofTheCase ids of the case and of records in it */
    CaseSideSamples(CaseScene scene, Map<Class<?>, Object> ofTheCase, Map<Class<?>, Object> others) {
        this.scene = scene;
        this.ofTheCase = Set.copyOf(ofTheCase.keySet());
        known.putAll(ofTheCase);
        known.putAll(others);
        known.put(HomeId.class, HomeId.of(scene.home));
        known.put(RoomId.class, RoomId.of(scene.room));
        known.put(DateRange.class, DateRange.day(scene.today));
        known.put(PageRequest.class, PageRequest.first());
        known.put(GoalScale.class, PlanSamples.SCALE);
        known.put(Locale.class, Locale.SIMPLIFIED_CHINESE);
        known.put(TimeRange.class, TimeRange.of(scene.clock.instant().plusSeconds(90_000), Duration.ofMinutes(60)));
        known.put(
                SetSchedule.class,
                new SetSchedule(
                        CaseScene.DISTRICT,
                        scene.today,
                        List.of(new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(1, RhythmUnit.MONTH)))));
        known.put(
                MakePair.class,
                new MakePair(
                        CaseScene.DISTRICT, AccountId.of(Ids.next()), AccountId.of(Ids.next()), WORDS, scene.today));
        known.put(
                SetPeerPolicy.class,
                new SetPeerPolicy(CaseScene.DISTRICT, scene.today, 24, List.of(PeerPost.EVENT_HELPER)));
        known.put(SetReferralDays.class, new SetReferralDays(CaseScene.DISTRICT, scene.today, ReferralDays.SHIPPED));
        known.put(StationProfile.class, new StationProfile(WORDS, WORDS, "02363123456", WORDS));
        known.put(SessionId.class, SessionId.of(Ids.next()));
        known.put(CheckInRhythm.class, CheckInRhythm.USUAL);
        aboutFamiliesAndAnswers();
        known.put(String.class, WORDS);
        known.put(UUID.class, Ids.next());
        known.put(Instant.class, scene.clock.instant());
        known.put(YearMonth.class, YearMonth.from(scene.today).minusMonths(1));
    }

    /** Commands that are nothing without what stands in their lists, by the ids of the case. */
    private void aboutFamiliesAndAnswers() {
        UUID person = Ids.next();
        var family = new JoiningFamily(sample(ClientId.class), Ids.next(), List.of(person));
        var meeting = new PlannedMeeting(sample(TimeRange.class), List.of(sample(RoomId.class)));
        var template = sample(RepairTemplateId.class);
        var home = sample(HomeId.class);
        known.put(JoiningFamily.class, family);
        known.put(PlannedMeeting.class, meeting);
        known.put(FindGroupDates.class, new FindGroupDates(template, home, List.of(), List.of(family), scene.today));
        known.put(
                MarkGroupMeeting.class,
                new MarkGroupMeeting(
                        sample(GroupMeetingId.class),
                        0,
                        Map.of(
                                sample(RepairId.class),
                                List.of(new GroupMark(new PersonMark(person, true, false, 1), ""))),
                        new Fidelity(List.of()),
                        ""));
        known.put(
                AnswerBarrier.class,
                new AnswerBarrier(sample(RepairId.class), sample(SessionId.class), List.of(person)));
        known.put(
                WriteAssessment.class,
                new WriteAssessment(
                        Ids.next(),
                        sample(ClientId.class),
                        sample(InstrumentId.class),
                        Occasion.DURING,
                        scene.today,
                        AnsweredBy.CLIENT,
                        Map.of("together-1", 3),
                        "",
                        null));
        known.put(
                KeepInstrument.class,
                new KeepInstrument(null, CaseScene.DISTRICT, AssessmentSamples.IMPORTED, WORDS, true));
    }

    private <T> T sample(Class<T> type) {
        return type.cast(known.get(type));
    }

    Object[] of(Method useCase) {
        return Arrays.stream(useCase.getParameters()).map(this::argument).toArray();
    }

    /** Whether what is asked for is this case, or something in it. */
    boolean isOfTheCase(Method useCase) {
        return Arrays.stream(useCase.getParameterTypes()).anyMatch(this::names);
    }

    private boolean names(Class<?> type) {
        return ofTheCase.contains(type)
                || OF_ITS_FAMILIES.contains(type)
                || type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .filter(part -> !isNullable(part))
                                .anyMatch(part -> part.getType() != type && names(part.getType()));
    }

    private @Nullable Object argument(Parameter parameter) {
        boolean nullable = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable ? null : value(parameter.getName(), parameter.getType());
    }

    private Object value(String name, Class<?> type) {
        Object sample = known.get(type);
        if (type == LocalDate.class) {
            return LAST_DAYS.contains(name) ? scene.today.plusDays(7) : scene.today;
        }
        if (type == String.class && name.equals("district")) {
            return CaseScene.DISTRICT;
        }
        if (sample != null) {
            return sample;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == int.class) {
            return name.equals("minutes") ? 60 : 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type.isRecord() && !type.getSimpleName().endsWith("Id")) {
            return made(type);
        }
        throw new IllegalStateException("no sample of " + type.getName());
    }

    private Object made(Class<?> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(Arrays.stream(parts)
                    .map(part -> isNullable(part) ? null : value(part.getName(), part.getType()))
                    .toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("no sample of " + type.getName(), refused);
        }
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
