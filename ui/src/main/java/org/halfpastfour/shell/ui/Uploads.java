package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** One file to choose, with every word about it in the language of the page. */
public final class Uploads {

    /** What the server takes at most, with room for what goes around the file. */
    public static final int MOST_MEGABYTES = 9;

    private static final int MEGABYTE = 1024 * 1024;

    private Uploads() {}

    /** Takes one file of at most {@link #MOST_MEGABYTES}; what to do about a larger one is told instead of sending it. */
    public static void one(Upload upload, String choose, String tooBig, String wrongType) {
        upload.setUploadButton(new Button(choose));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_MEGABYTES * MEGABYTE);
        upload.setI18n(words(upload)
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(upload.getTranslation("shell.upload.one"))
                        .setFileIsTooBig(tooBig)
                        .setIncorrectFileType(wrongType)));
    }

    private static UploadI18N words(Upload upload) {
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(upload.getTranslation("shell.upload.connecting"))
                                .setStalled(upload.getTranslation("shell.upload.stalled"))
                                .setProcessing(upload.getTranslation("shell.upload.processing"))
                                .setHeld(upload.getTranslation("shell.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(upload.getTranslation("shell.upload.remaining"))
                                .setUnknown(upload.getTranslation("shell.upload.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(upload.getTranslation("shell.upload.failed"))
                                .setUnexpectedServerError(upload.getTranslation("shell.upload.failed"))
                                .setForbidden(upload.getTranslation("shell.upload.failed"))
                                .setFileTooLarge(upload.getTranslation("shell.upload.too-large", MOST_MEGABYTES))))
                .setFile(new UploadI18N.File()
                        .setRetry(upload.getTranslation("shell.upload.retry"))
                        .setStart(upload.getTranslation("shell.upload.start"))
                        .setRemove(upload.getTranslation("shell.upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"));
    }
}
