package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadHandler;
import org.halfpastfour.calendar.CalendarContents;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarImport;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.ImportYear;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Uploads;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** Takes a file, lets one of its years be chosen, shows its days and what it would change, and only then puts it in. */
class YearImport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CalendarFiles files;
    private final transient CalendarSteps steps;
    private final Words words;
    private final SerializableRunnable changed;
    private final Forms form;
    private final Div contents = new Div();
    private final Div preview = new Div();
    private final Upload upload;

    YearImport(CalendarFiles files, CalendarSteps steps, Errors errors, Words words, SerializableRunnable changed) {
        this.files = files;
        this.steps = steps;
        this.words = words;
        this.changed = changed;
        this.form = new Forms(errors);
        this.upload = new Upload(
                UploadHandler.inMemory((file, content) -> form.attempt(key -> show(content, file.fileName()))));
        addClassName("city-form");
        contents.addClassName("city-form");
        preview.addClassName("city-form");
        setUp();
        Paragraph help =
                new Paragraph(words.text("calendar.import.help", Uploads.MOST_MEGABYTES, CalendarFiles.MOST_DAYS));
        help.addClassName("quiet");
        add(new H3(words.text("calendar.import.title")), help, upload, form.problem(), contents, preview);
    }

    private void setUp() {
        Uploads.one(
                upload,
                words.text("calendar.import.choose"),
                words.text("calendar.import.too-big", Uploads.MOST_MEGABYTES),
                words.text("calendar.import.wrong-type"));
        upload.setAcceptedFileExtensions(".json", ".ics");
        upload.addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
    }

    /** A file of one year needs no choice; what is not understood is seen in any case. */
    void show(byte[] content, String name) {
        upload.clearFileList();
        clear();
        CalendarContents read = files.read(content, name);
        if (read.years().isEmpty()) {
            contents.add(new Paragraph(words.text("calendar.import.no-days")));
        } else if (read.years().size() > 1) {
            contents.add(choice(read, content, name));
        }
        contents.add(new UnreadLines(read.notUnderstood(), words));
        if (read.years().size() == 1) {
            preview(content, name, read.years().getFirst().year());
        }
    }

    private Select<Integer> choice(CalendarContents read, byte[] content, String name) {
        Select<Integer> years = new Select<>();
        years.setLabel(words.text("calendar.import.year"));
        years.setHelperText(words.text("calendar.import.year-help"));
        years.setItems(read.years().stream().map(CalendarYear::year).toList());
        years.setItemLabelGenerator(year -> Integer.toString(year));
        years.addValueChangeListener(chosen -> form.attempt(key -> preview(content, name, chosen.getValue())));
        return years;
    }

    private void preview(byte[] content, String name, int year) {
        preview.removeAll();
        CalendarImport would = files.year(content, name, year);
        preview.add(new Paragraph(words.text(
                would.replaces() ? "calendar.import.replaces" : "calendar.import.adds",
                Integer.toString(year),
                would.year().days().size())));
        ImportYear change = would.change();
        StepPanel panel = new StepPanel(steps, form, words, () -> change, () -> {
            clear();
            changed.run();
        });
        panel.saying(words.text("calendar.import.apply", Integer.toString(year)), "calendar.step.submit");
        Div buttons = new Div(panel.submitButton(), new Button(words.text("calendar.cancel"), click -> clear()));
        buttons.addClassName("row");
        preview.add(new YearDays(would.year(), words), panel, buttons);
        panel.look();
    }

    private void clear() {
        contents.removeAll();
        preview.removeAll();
    }
}
