package org.halfpastfour.casework;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Of everybody, whoever may ask, and what timers do. */
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
                        .filter(method -> rights(method).isPresent())
                        .sorted(Comparator.comparing(Method::toString))
                        .map(UseCaseSample::new)
                        .toList();
    }

    private static boolean isWork(Parameter parameter) {
        return parameter.getType().getPackageName().startsWith("java.util.function")
                || parameter.getType() == Runnable.class;
    }

    /** What stands at it, or else at its bean. */
    private static Optional<AnnotatedElement> rights(Method method) {
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .filter(each ->
                        each.isAnnotationPresent(RolesAllowed.class) || each.isAnnotationPresent(PermitAll.class))
                .findFirst();
    }

    private boolean isFor(TestCaller who) {
        RolesAllowed roles = rights(method).orElseThrow().getAnnotation(RolesAllowed.class);
        return roles == null || Arrays.stream(roles.value()).map(Role::valueOf).anyMatch(who::has);
    }

    /**
     * What it answers, or how it refuses, as text.
     *
     * @param lists what stands in lists of the answer, list by list
     * @param broken that it came to no answer and no refusal, because the sample is none
     */
    record Said(String text, List<List<String>> lists, boolean broken) {

        private static Said refused(Throwable refusal) {
            return new Said(
                    REFUSED + refusal,
                    List.of(),
                    refusal instanceof NullPointerException
                            || refusal instanceof IllegalArgumentException
                            || refusal instanceof IllegalStateException
                            || refusal instanceof UnsupportedOperationException);
        }

        boolean isAnswer() {
            return !text.startsWith(REFUSED) && !text.equals(NOT_FOR_THE_ROLE) && !text.startsWith("null ");
        }
    }

    /** @param known what is taken for a type by its simple name, or for a parameter or part of a command by its own */
    Said call(TestCaller who, Clock clock, Map<String, Object> known) {
        if (!isFor(who)) {
            return new Said(NOT_FOR_THE_ROLE, List.of(), false);
        }
        var wiring = new Wiring().with(Caller.class, who).with(Clock.class, clock);
        try {
            Object[] arguments = arguments(new Samples(clock, known));
            TestJpa.runInTransaction(() -> {
                Object answer = answer(wiring, arguments);
                TestJpa.entityManager().flush();
                List<List<String>> lists = new ArrayList<>();
                collect(answer, lists);
                throw new TakenBack(new Said(answer + " " + wiring.fired(), lists, false));
            });
        } catch (TakenBack done) {
            return done.said;
        } catch (RuntimeException refused) {
            return Said.refused(refused);
        }
        throw new IllegalStateException("came to no end");
    }

    private Object[] arguments(Samples samples) {
        return Arrays.stream(method.getParameters())
                .map(each -> {
                    Object made = samples.of(each.getName(), each.getParameterizedType());
                    if (made == null && !each.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        throw new IllegalArgumentException("No sample of " + each.getType());
                    }
                    return made;
                })
                .toArray();
    }

    private @Nullable Object answer(Wiring wiring, Object[] arguments) throws Exception {
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
