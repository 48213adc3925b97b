package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CalendarBook;
import org.junit.jupiter.api.Test;

/** Whichever way the calendar changes, it changes in the one step that is looked at first. */
class OneCalendarStepTest {

    private static final Set<String> TABLES =
            Set.of("AnnouncedYear", "AnnouncedDay", "LocalClosure", "SchoolYear", "Term");

    @Test
    void theCalendarIsWrittenByTheBookAlone() {
        assertThat(callers(unit -> unit.getOwner().getSimpleName().equals("CalendarRecords")
                        && Set.of("add", "remove", "store", "forget", "write").contains(unit.getName())))
                .containsExactly("CalendarBook");
    }

    @Test
    void itsRowsAreMadeByTheirRecordsTheBookAndTheCommandsAlone() {
        assertThat(callers(unit -> TABLES.contains(unit.getOwner().getSimpleName()) && unit.isConstructor()))
                .containsExactly("AddSchoolYear", "CalendarBook", "CalendarRecords", "SchoolYear");
    }

    @Test
    void theBookIsWrittenByTheOneStepAlone() {
        assertThat(callers(unit -> unit.getOwner().isEquivalentTo(CalendarBook.class)
                        && unit.getName().equals("write")
                        && unit.getRawParameterTypes().size() == 3))
                .containsExactly("CalendarStepDesk");
    }

    private static Set<String> callers(Predicate<JavaCodeUnit> written) {
        return Product.CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(written)
                .flatMap(unit -> unit.getAccessesToSelf().stream()
                        .map(JavaAccess::getOriginOwner)
                        .filter(caller -> !caller.equals(unit.getOwner())))
                .map(OneCalendarStepTest::outermost)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(OneCalendarStepTest::outermost).orElse(type);
    }
}
