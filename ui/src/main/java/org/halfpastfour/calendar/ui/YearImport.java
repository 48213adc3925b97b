package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.halfpastfour.calendar.CalendarDesk;
import org.halfpastfour.calendar.CalendarImport;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Uploads;

/** Takes a year's file, shows what it would change, and puts it in only when that was seen. */
class YearImport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CalendarDesk desk;
    private final transient ChangeEffects effects;
    private final SerializableRunnable changed;
    private final Forms form;
    private final Div preview = new Div();
    private final Upload upload;

    YearImport(CalendarDesk desk, ChangeEffects effects, Errors errors, SerializableRunnable changed) {
        this.desk = desk;
        this.effects = effects;
        this.changed = changed;
        this.form = new Forms(errors);
        this.upload = new Upload(
                UploadHandler.inMemory((file, content) -> form.attempt(key -> preview(content, file.fileName()))));
        addClassName("city-form");
        preview.addClassName("city-form");
        setUp();
        Paragraph help = new Paragraph(getTranslation("calendar.import.help"));
        help.addClassName("quiet");
        add(new H3(getTranslation("calendar.import.title")), help, upload, form.problem(), preview);
    }

    private void setUp() {
        Uploads.one(
                upload,
                getTranslation("calendar.import.choose"),
                getTranslation("calendar.import.too-big", Uploads.MOST_MEGABYTES),
                getTranslation("calendar.import.wrong-type"));
        upload.setAcceptedFileExtensions(".json", ".ics");
        upload.addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
    }

    private void preview(byte[] content, String name) {
        upload.clearFileList();
        preview.removeAll();
        CalendarImport would = desk.previewImport(content, name);
        int year = would.year().year();
        preview.add(new Paragraph(getTranslation(
                would.replaces() ? "calendar.import.replaces" : "calendar.import.adds",
                year,
                would.year().days().size())));
        preview.add(effects.onClasses(would.change()));
        Button cancel = new Button(getTranslation("calendar.cancel"), click -> preview.removeAll());
        Div buttons = new Div(
                form.submit(getTranslation("calendar.import.apply", year), key -> apply(content, name)), cancel);
        buttons.addClassName("row");
        preview.add(buttons);
    }

    private void apply(byte[] content, String name) {
        desk.importYear(content, name);
        preview.removeAll();
        Notices.done(getTranslation("calendar.import.done"));
        changed.run();
    }
}
