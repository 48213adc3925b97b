package org.halfpastfour.casework;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.Pictures;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a use case asks for, by type and name, the same each time. What a command refuses is tried with other values: of the
 * fields that it names, or else of one after the other.
 */
final class Samples {

    private static final UUID NOBODY = new UUID(0, 1);
    private static final int MOST_TRIES = 200;

    private final Clock clock;
    private final Map<String, Object> known;

    /** @param known what is taken for a type by its simple name, or for a parameter or part of a command by its own */
    Samples(Clock clock, Map<String, Object> known) {
        this.clock = clock;
        this.known = known;
    }

    @Nullable
    Object of(String name, Type type) {
        return all(name, type).getFirst();
    }

    /** The best first; null where none can be made. */
    private List<@Nullable Object> all(String name, Type type) {
        Class<?> raw = raw(type);
        Object given = known.getOrDefault(name, known.get(raw.getSimpleName()));
        if (given != null && raw.isInstance(given)) {
            return List.of(given);
        }
        if (raw == UUID.class) {
            return List.of(known.getOrDefault("HouseholdId", NOBODY));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return many(name, raw, type);
        }
        if (raw.isEnum()) {
            return Arrays.asList((Object[]) raw.getEnumConstants());
        }
        if (raw.isSealed()) {
            return Collections.singletonList(Arrays.stream(raw.getPermittedSubclasses())
                    .map(each -> of(name, each))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
        }
        return raw.isRecord() ? Collections.singletonList(made(raw)) : plain(raw);
    }

    private List<@Nullable Object> plain(Class<?> type) {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        if (type == String.class) {
            return List.of("王小明", "13800000000", "a-Word-of-2026-nobody-guesses", "500103", "en", "");
        } else if (type == int.class || type == Integer.class) {
            return List.of(50, 1, 0, 5, 10, 2026);
        } else if (type == long.class || type == Long.class) {
            return List.of(50L, 1L, 0L);
        } else if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        } else if (type == LocalDate.class) {
            return List.of(today, today.plusDays(8), today.plusDays(40), today.minusYears(8), today.minusDays(8));
        } else if (type == LocalTime.class) {
            return List.of(LocalTime.of(16, 30), LocalTime.of(18, 0), LocalTime.of(9, 0));
        } else if (type == Instant.class) {
            Duration days = Duration.ofDays(8);
            return List.of(now, now.plus(days), now.plus(days).plusSeconds(5400), now.minus(days));
        } else if (type == Duration.class) {
            return List.of(Duration.ofMinutes(90));
        } else if (type == YearMonth.class) {
            return List.of(YearMonth.from(today), YearMonth.from(today).minusMonths(1));
        } else if (type == Locale.class) {
            return List.of(Locale.ENGLISH);
        } else if (type == byte[].class) {
            return List.of(Pictures.jpeg());
        } else if (type == Map.class) {
            return List.of(Map.of());
        } else if (type == DayOfWeek.class) {
            return List.of(today.getDayOfWeek());
        }
        return Collections.singletonList(null);
    }

    /** Of one, or none. */
    private List<@Nullable Object> many(String name, Class<?> raw, Type type) {
        Object one = type instanceof ParameterizedType of ? of(name, of.getActualTypeArguments()[0]) : null;
        boolean set = Set.class.isAssignableFrom(raw);
        Object none = set ? Set.of() : List.of();
        return one == null ? List.of(none) : List.of(set ? Set.of(one) : List.of(one), none);
    }

    private @Nullable Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        if (parts.length == 1 && parts[0].getType() == UUID.class) {
            return tried(type, parts, List.of(List.of(known.getOrDefault(type.getSimpleName(), NOBODY))));
        }
        return tried(
                type,
                parts,
                Arrays.stream(parts)
                        .map(part -> all(part.getName(), part.getGenericType()))
                        .toList());
    }

    private static @Nullable Object tried(
            Class<?> type, RecordComponent[] parts, List<List<@Nullable Object>> choices) {
        int[] at = new int[parts.length];
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            try {
                return constructor(type, parts)
                        .newInstance(IntStream.range(0, at.length)
                                .mapToObj(part -> choices.get(part)
                                        .get(at[part] % choices.get(part).size()))
                                .toArray());
            } catch (InvocationTargetException refused) {
                List<Integer> wrong = named(refused.getCause(), parts);
                if (wrong.isEmpty()) {
                    next(at, choices);
                } else {
                    wrong.forEach(part -> at[part]++);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return null;
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) throws NoSuchMethodException {
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }

    private static List<Integer> named(Throwable refusal, RecordComponent[] parts) {
        List<Integer> wrong = new ArrayList<>();
        if (refusal instanceof InvalidInput invalid) {
            for (FieldError error : invalid.fields()) {
                for (int part = 0; part < parts.length; part++) {
                    if (error.field().split("[.\\[]", 2)[0].equals(parts[part].getName()) && !wrong.contains(part)) {
                        wrong.add(part);
                    }
                }
            }
        }
        return wrong;
    }

    /** As a meter counts on. */
    private static void next(int[] at, List<List<@Nullable Object>> choices) {
        for (int part = at.length - 1; part >= 0; part--) {
            at[part]++;
            if (at[part] < choices.get(part).size()) {
                return;
            }
            at[part] = 0;
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType of) {
            return (Class<?>) of.getRawType();
        }
        if (type instanceof WildcardType any) {
            return raw(any.getUpperBounds()[0]);
        }
        return type instanceof Class<?> one ? one : Object.class;
    }
}
