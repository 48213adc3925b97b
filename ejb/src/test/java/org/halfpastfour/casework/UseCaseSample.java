package org.halfpastfour.casework;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;

/** A use case of the programme side, called with what fits by its type; nothing of it stays. */
record UseCaseSample(Method method) {

    private static final String REFUSED = "refused: ";
    private static final String NOT_FOR_THE_ROLE = "not for the role";
    private static final UUID NOBODY = new UUID(0, 1);

    static List<UseCaseSample> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.halfpastfour").stream()
                        .filter(each -> each.isAnnotatedWith(Stateless.class))
                        .filter(each -> !each.getPackageName().startsWith("org.halfpastfour.casework")
                                && !each.getPackageName().startsWith("org.halfpastfour.demo"))
                        .map(JavaClass::reflect)
                        .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> Arrays.stream(method.getParameters()).noneMatch(UseCaseSample::isWork))
                        .filter(method -> roles(method).isPresent())
                        .sorted(Comparator.comparing(Method::toString))
                        .map(UseCaseSample::new)
                        .toList();
    }

    private static boolean isWork(Parameter parameter) {
        return parameter.getType().getPackageName().startsWith("java.util.function")
                || parameter.getType() == Runnable.class;
    }

    private static Optional<RolesAllowed> roles(Method method) {
        return Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(RolesAllowed.class)));
    }

    /**
     * What it answers, or how it refuses, as text.
     *
     * @param lists what stands in lists of the answer, list by list
     */
    record Said(String text, List<List<String>> lists) {

        boolean isAnswer() {
            return !text.startsWith(REFUSED) && !text.equals(NOT_FOR_THE_ROLE) && !text.startsWith("null ");
        }
    }

    Said call(TestCaller who, Clock clock, Map<String, UUID> ids) {
        if (Arrays.stream(roles(method).orElseThrow().value())
                .map(Role::valueOf)
                .noneMatch(who::has)) {
            return new Said(NOT_FOR_THE_ROLE, List.of());
        }
        var wiring = new Wiring().with(Caller.class, who).with(Clock.class, clock);
        try {
            TestJpa.runInTransaction(() -> {
                Object answer = answer(wiring, clock, ids);
                TestJpa.entityManager().flush();
                List<List<String>> lists = new ArrayList<>();
                collect(answer, lists);
                throw new TakenBack(new Said(answer + " " + wiring.fired(), lists));
            });
        } catch (TakenBack done) {
            return done.said;
        } catch (RuntimeException refused) {
            return new Said(REFUSED + refused, List.of());
        }
        throw new IllegalStateException("came to no end");
    }

    private @Nullable Object answer(Wiring wiring, Clock clock, Map<String, UUID> ids) throws Exception {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(each -> value(each.getType(), clock, ids))
                .toArray();
        try {
            return method.invoke(wiring.get(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException stopped) {
            throw stopped.getCause() instanceof Exception fact ? fact : new IllegalStateException(stopped.getCause());
        }
    }

    private static void collect(@Nullable Object part, List<List<String>> lists) {
        if (part instanceof Collection<?> many) {
            lists.add(many.stream().map(String::valueOf).toList());
            many.forEach(each -> collect(each, lists));
        } else if (part instanceof Map<?, ?> many) {
            lists.add(many.entrySet().stream().map(String::valueOf).toList());
            many.values().forEach(each -> collect(each, lists));
        } else if (part instanceof Optional<?> one) {
            one.ifPresent(each -> collect(each, lists));
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(part), lists);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static @Nullable Object value(Class<?> type, Clock clock, Map<String, UUID> ids) {
        LocalDate today = LocalDate.now(clock);
        if (type == String.class) {
            return "王小明";
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return type == long.class || type == Long.class ? (Object) 50L : (Object) 50;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == LocalDate.class) {
            return today;
        } else if (type == LocalTime.class) {
            return LocalTime.of(16, 30);
        } else if (type == Instant.class) {
            return clock.instant();
        } else if (type == Locale.class) {
            return Locale.ENGLISH;
        } else if (type == UUID.class) {
            return ids.getOrDefault("HouseholdId", NOBODY);
        } else if (type == Set.class) {
            return Set.of();
        } else if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        } else if (type == byte[].class) {
            return new byte[0];
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return made(type, clock, ids);
        }
        return null;
    }

    private static @Nullable Object made(Class<?> type, Clock clock, Map<String, UUID> ids) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> part.getType() == UUID.class && parts.length == 1
                        ? ids.getOrDefault(type.getSimpleName(), NOBODY)
                        : value(part.getType(), clock, ids))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Said said;

        TakenBack(Said said) {
            this.said = said;
        }
    }
}
