package dev.chainrule.processor.model;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Turns a policy into text and back, so that it can travel in a class file.
 *
 * <p>The text is ASCII: words divided by blanks, each record's components in order. What each word means follows from
 * the records alone, so a record that changes its components changes the format, and {@link #FORMAT} with it.
 */
public final class ModelText {

    /** The format that {@link #write} produces and {@link #read} understands. */
    public static final int FORMAT = 6;

    private ModelText() {}

    public static String write(Policy policy) {
        StringBuilder text = new StringBuilder();
        new RecordWriter(text).write(policy, Policy.class);
        return text.toString().strip();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UnreadableException if the text is anything else, cut short for example
     */
    public static Policy read(String text) throws UnreadableException {
        Iterator<String> words = Arrays.asList(text.split(" ")).iterator();
        try {
            Policy policy = (Policy) new RecordReader(words).read(Policy.class);
            if (words.hasNext()) {
                throw new UnreadableException("it goes on after its end", null);
            }
            return policy;
        } catch (NoSuchElementException e) {
            throw new UnreadableException("it ends too early", e);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new UnreadableException("it has a word that has no meaning there: " + e.getMessage(), e);
        }
    }

    /** Says that a text is no model, and why. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
