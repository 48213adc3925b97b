package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.halfpastfour.attendance.CodeRow;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.ShownCodes;
import org.halfpastfour.family.PickupId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shell.ui.FacePhoto;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Somebody shows a code at the door: it is typed, says who was named for which child, and hands the child over. */
final class CodeSheet extends Sheet {

    private static final long serialVersionUID = 1L;

    private final BoardActions desk;
    private final Words words;
    private final transient ShownCodes codes;
    private final HomeId home;
    private final Forms form;
    private final TextField code = new TextField();
    private final Div found = new Div();

    CodeSheet(BoardActions desk, ShownCodes codes, HomeId home) {
        super(desk.words(), desk.words().text("attendance.code"));
        this.desk = desk;
        this.words = desk.words();
        this.codes = codes;
        this.home = home;
        this.form = new Forms(desk.errors());
        FormDialog.protect(this);
        code.setLabel(words.text("attendance.code.typed"));
        code.setHelperText(words.text("attendance.code.help"));
        code.setMaxLength(20);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        form.field("code", code);
        found.addClassName("sheet-body");
        Div fields = new Div(code, form.problem());
        fields.addClassName("sheet-form");
        body().add(fields, found);
        getFooter().add(form.submit(words.text("attendance.code.look"), key -> look()));
    }

    private void look() {
        found.removeAll();
        List<CodeRow> rows = codes.look(home, code.getValue());
        rows.forEach(row -> found.add(row.code().decision().allowed() ? allowed(row) : kept(row)));
    }

    private Button allowed(CodeRow row) {
        String end = row.code().phoneEnd();
        String detail = end.isEmpty()
                ? words.text("attendance.code.with", row.code().name())
                : words.text("attendance.code.with-phone", row.code().name(), end);
        PickupId permission = row.code().permission();
        return permission != null && row.code().hasPhoto()
                ? choice(photo(row, permission), row.name(), detail, () -> leave(row))
                : choice("person", row.name(), detail, () -> leave(row));
    }

    private FacePhoto photo(CodeRow row, PickupId permission) {
        FacePhoto photo = new FacePhoto(
                desk.attendances().photo(row.session(), row.code().child(), permission),
                words.text("attendance.photo"));
        photo.addClassName("choice-photo");
        return photo;
    }

    private Div kept(CodeRow row) {
        return refused(
                new Glyph("lock"),
                row.name(),
                desk.errors().text(row.code().decision().reason(), Map.of()));
    }

    private void leave(CodeRow row) {
        form.attempt(key -> {
            var unused = desk.attendances()
                    .depart(MarkDeparture.withCode(row.session(), row.code().child(), code.getValue()));
            close();
            Notices.done(words.text("attendance.code.done", row.name()));
        });
        desk.lookAgain();
    }
}
