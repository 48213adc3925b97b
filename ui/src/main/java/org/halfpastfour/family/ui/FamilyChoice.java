package org.halfpastfour.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.family.FamilyRow;
import org.halfpastfour.home.HomeId;

/** Picks a family of a home by name instead of its code: among those that who asks finds there anyhow, told apart by their children. */
class FamilyChoice extends ComboBox<FamilyRow> {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;

    FamilyChoice(FamilyActions desk, HomeId home) {
        super(desk.words().text("family.share.family"));
        this.desk = desk;
        setHelperText(desk.words().text("family.share.family.help"));
        setClearButtonVisible(true);
        setItemLabelGenerator(this::said);
        setItems(query ->
                desk.families().find(home, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
    }

    /** With the code of the family. */
    void whenChosen(SerializableConsumer<String> chosen) {
        addValueChangeListener(change -> {
            FamilyRow row = change.getValue();
            chosen.accept(row == null ? "" : desk.families().household(row.id()).code());
        });
    }

    private String said(FamilyRow row) {
        return row.children().isEmpty()
                ? row.name()
                : desk.words()
                        .text(
                                "family.share.row",
                                row.name(),
                                desk.words().words().list(row.children()));
    }
}
