package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.halfpastfour.family.PictureFile;
import org.halfpastfour.family.SmallPhoto;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FacePhoto;
import org.halfpastfour.shell.ui.Uploads;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Takes a picture to go with an answer and makes it small; what is no picture is refused at once. */
public class PictureField extends CustomField<byte[]> {

    private static final long serialVersionUID = 1L;

    /** Of the longer side: what is on a page of homework can be read. */
    private static final int LONGEST_SIDE = 960;

    private final Words words;
    private final Upload upload;
    private final Div preview = new Div();
    private byte @Nullable [] picture;

    public PictureField(Words words, Errors errors) {
        this.words = words;
        setLabel(words.text("notice.picture"));
        setHelperText(words.text("family.photo.help", Uploads.MOST_MEGABYTES, PictureFile.MOST_MEGAPIXELS));
        upload = new Upload(UploadHandler.inMemory((file, data) -> take(data, errors)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        Uploads.one(
                upload,
                words.text("notice.picture.choose"),
                words.text("family.photo.too-big", Uploads.MOST_MEGABYTES),
                words.text("error.photo-not-an-image"));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> {
            setInvalid(false);
            show(null);
        });
        preview.addClassName("picture-preview");
        add(upload, preview);
    }

    private void take(byte[] file, Errors errors) {
        try {
            byte[] small = SmallPhoto.of(file, LONGEST_SIDE);
            setInvalid(false);
            show(small);
        } catch (InvalidInput refused) {
            refuse(errors.text(refused.fields().getFirst()));
        }
    }

    /** The file leaves the list, so that another one can be chosen. */
    private void refuse(String reason) {
        upload.clearFileList();
        setErrorMessage(reason);
        setInvalid(true);
        show(null);
    }

    private void show(byte @Nullable [] small) {
        picture = small;
        preview.removeAll();
        if (small != null) {
            preview.add(new FacePhoto(small, words.text("notice.picture")));
        }
        updateValue();
    }

    @Override
    protected byte @Nullable [] generateModelValue() {
        return picture;
    }

    @Override
    protected void setPresentationValue(byte @Nullable [] value) {
        picture = value;
    }
}
