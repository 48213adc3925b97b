package org.halfpastfour.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.UseBy;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which months and which district, kept in the address. At first it is the last twelve months of the whole city. */
class FiguresFilter extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 12;
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String DISTRICT = "district";

    private final transient Words words;
    private final Address address;
    private final transient SerializableRunnable changed;
    private final Select<YearMonth> from = new Select<>();
    private final Select<YearMonth> to = new Select<>();
    private final ComboBox<DistrictSummary> district = new ComboBox<>();

    FiguresFilter(Address address, List<DistrictSummary> districts, Words words, SerializableRunnable changed) {
        this.words = words;
        this.address = address;
        this.changed = changed;
        addClassName("city-filter");
        TypedWork.exempt(this);
        YearMonth present = YearMonth.from(words.today());
        fill(from, FROM, present.minusMonths(USUAL_MONTHS - 1L), present);
        fill(to, TO, present, present);
        from.setLabel(getTranslation("report.from"));
        to.setLabel(getTranslation("report.to"));
        district.setLabel(getTranslation("report.district"));
        district.setPlaceholder(getTranslation("report.whole-city"));
        district.setClearButtonVisible(true);
        district.setItemLabelGenerator(DistrictSummary::name);
        district.setItems(districts);
        String wanted = address.text(DISTRICT).orElse("");
        districts.stream().filter(one -> one.code().equals(wanted)).findFirst().ifPresent(district::setValue);
        district.addValueChangeListener(change -> choose(
                DISTRICT, change.getValue() == null ? null : change.getValue().code()));
        add(from, to, district);
    }

    /** What is chosen; of two months the earlier one is the first. */
    AskUse asked() {
        YearMonth one = from.getValue();
        YearMonth other = to.getValue();
        boolean inOrder = !other.isBefore(one);
        return new AskUse(
                inOrder ? one : other,
                inOrder ? other : one,
                district.isEmpty() ? null : district.getValue().code(),
                UseBy.DISTRICT_MONTH);
    }

    private void fill(Select<YearMonth> field, String name, YearMonth usual, YearMonth present) {
        field.setItems(Stream.iterate(present, month -> month.minusMonths(1))
                .limit(AskUse.MOST_MONTHS)
                .toList());
        field.setItemLabelGenerator(words::month);
        YearMonth wanted = month(name, usual);
        boolean isKnown = !wanted.isAfter(present) && wanted.isAfter(present.minusMonths(AskUse.MOST_MONTHS));
        field.setValue(isKnown ? wanted : usual);
        field.addValueChangeListener(
                change -> choose(name, usual.equals(change.getValue()) ? null : change.getValue()));
    }

    private YearMonth month(String name, YearMonth usual) {
        try {
            return address.text(name).map(YearMonth::parse).orElse(usual);
        } catch (DateTimeException noMonth) {
            return usual;
        }
    }

    private void choose(String name, @Nullable Object value) {
        address.replace(name, value);
        changed.run();
    }
}
