package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.UI;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.halfpastfour.shared.CalendarName;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.SaidDate;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as people say them, in the language of the page and the zone of the house. */
public class Words implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private final transient Supplier<Locale> locale;

    @Inject
    public Words(Clock clock) {
        this(
                clock,
                () -> Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElseGet(PageLanguage.CHINESE::locale));
    }

    Words(Clock clock, Supplier<Locale> locale) {
        this.clock = clock;
        this.locale = locale;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 11月23日（周一）; with the year when it is another one: 2027年1月4日（周一）. */
    public String date(LocalDate date) {
        return date.getYear() == today().getYear()
                ? SaidDate.day(locale.get(), date)
                : SaidDate.dayOfYear(locale.get(), date);
    }

    /** 今天, 明天, 昨天, or nothing on other days. */
    public Optional<String> nearDay(LocalDate date) {
        return switch ((int) Math.clamp(date.toEpochDay() - today().toEpochDay(), -2, 2)) {
            case -1 -> Optional.of(text("shell.yesterday"));
            case 0 -> Optional.of(text("shell.today"));
            case 1 -> Optional.of(text("shell.tomorrow"));
            default -> Optional.empty();
        };
    }

    /** 今天 · 11月23日（周一）. */
    public String day(LocalDate date) {
        return nearDay(date).map(near -> near + " · " + date(date)).orElseGet(() -> date(date));
    }

    /** 周一. */
    public String weekday(LocalDate date) {
        return SaidDate.weekday(locale.get(), date);
    }

    /** 11月23日 in short: 11/23, 23 Nov. */
    public String dayOfMonth(LocalDate date) {
        return SaidDate.dayOfMonth(locale.get(), date);
    }

    /** 2026年11月. */
    public String month(YearMonth month) {
        return SaidDate.month(locale.get(), month);
    }

    /** 11月23日, or 2027年1月4日 in another year: in tables, where the weekday is of no use. */
    public String shortDate(LocalDate date) {
        return date.getYear() == today().getYear() ? SaidDate.dayAndMonth(locale.get(), date) : fullDate(date);
    }

    /** 2018年3月5日, for birth dates and the like. */
    public String fullDate(LocalDate date) {
        return SaidDate.date(locale.get(), date);
    }

    /** 9月1日至1月15日; one date where it begins and ends on the same. Each is said as it is on its own. */
    public String period(LocalDate from, LocalDate to, Function<LocalDate, String> said) {
        return from.equals(to) ? said.apply(from) : text("shell.period", said.apply(from), said.apply(to));
    }

    public boolean isAhead(Instant instant) {
        return clock.instant().isBefore(instant);
    }

    /** Whether this time of a day is to come where the house is. */
    public boolean isAhead(LocalDate date, LocalTime time) {
        return isAhead(date.atTime(time).atZone(clock.getZone()).toInstant());
    }

    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, clock.getZone()));
    }

    public String time(LocalTime time) {
        return SaidDate.time(time);
    }

    /** 16:30–18:00. */
    public String times(Instant start, Instant end) {
        return time(start) + "–" + time(end);
    }

    /** 11月23日（周一）16:30–18:00. */
    public String when(Instant start, Instant end) {
        return SaidDate.at(locale.get(), date(dateOf(start)), times(start, end));
    }

    /** 今天 · 11月22日（周日）16:30–18:00. */
    public String dayAndTimes(Instant start, Instant end) {
        return SaidDate.at(locale.get(), day(dateOf(start)), times(start, end));
    }

    /** 今天 16:30, 11月23日（周一）16:30. */
    public String moment(Instant instant) {
        LocalDate date = dateOf(instant);
        return SaidDate.at(locale.get(), nearDay(date).orElseGet(() -> date(date)), time(instant));
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** 1 小时 30 分; only days and hours from two days on. */
    public String duration(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes < 60) {
            return text("shell.minutes", minutes);
        }
        if (minutes < 48 * 60) {
            long rest = minutes % 60;
            return rest == 0 ? text("shell.hours", minutes / 60) : text("shell.hours-minutes", minutes / 60, rest);
        }
        long rest = minutes / 60 % 24;
        long days = minutes / (24 * 60);
        return rest == 0 ? text("shell.days", days) : text("shell.days-hours", days, rest);
    }

    /** 还剩 3 小时 20 分. */
    public String timeLeft(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) {
            return text("shell.time-over");
        }
        return left.toMinutes() == 0 ? text("shell.time-left-none") : text("shell.time-left", duration(left));
    }

    /** 138 0000 0000; what is no number stays as it is. */
    public String phone(@Nullable String phone) {
        if (phone == null) {
            return "";
        }
        try {
            return new PhoneNumber(phone).toString();
        } catch (DomainException unusual) {
            return phone;
        }
    }

    /** From above to where a policy of the day admits none of them. */
    public String ages(int from, int to) {
        if (from > to) {
            return text("shell.ages.none");
        }
        return from == to ? text("shell.age", from) : text("shell.ages", from, to);
    }

    public String age(LocalDate birthDate) {
        return text("shell.age", Period.between(birthDate, today()).getYears());
    }

    /** 小明、小红和小军. */
    /** The name of a child, with its birth date where somebody beside it has the same. */
    public String called(String name, @Nullable LocalDate born) {
        return born == null ? name : text("shell.bracketed", name, text("shell.born", fullDate(born)));
    }

    public String list(Collection<String> names) {
        List<String> all = List.copyOf(names);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String first = String.join(text("shell.list-comma"), all.subList(0, all.size() - 1));
        return first + text("shell.list-and") + all.get(all.size() - 1);
    }

    /** The name of a holiday, a term or a school year. */
    public String calendarName(String name) {
        return CalendarName.in(locale.get(), name);
    }

    /** A text by its key. */
    public String text(String key, Object... parameters) {
        return Translations.say(key, locale.get(), parameters);
    }
}
