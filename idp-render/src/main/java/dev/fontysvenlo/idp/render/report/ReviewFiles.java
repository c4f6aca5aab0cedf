package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A review in all its forms as files: for the comment, whole, as a page, and for other programs. */
public final class ReviewFiles {
    private ReviewFiles() {}

    /** Into a folder, which is made when it is not there. */
    public static void write(Path folder, Review review) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("comment.md"), ReviewMarkdown.within(review, ReviewMarkdown.LARGEST));
            Files.writeString(folder.resolve("whole.md"), ReviewMarkdown.whole(review));
            Files.writeString(folder.resolve("review.html"), ReviewHtml.of(review));
            Files.writeString(folder.resolve("review.json"), ReviewJson.of(review));
        } catch (IOException e) {
            throw new UncheckedIOException("the report can't be written to " + folder, e);
        }
    }
}
