package dev.chainrule.examples.quickstart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which lines does a UTF-8 file hold?
 *
 * <p>It is cut into lines before it is decoded and before commas and quotes are looked at. So a wrong byte or an open
 * quote costs the line that it stands on, and not the rest of the file.
 *
 * @param lines those that can be read
 * @param whole whether that is all of them
 */
record TextFile(List<Line> lines, boolean whole) {
    /** One line, without its end. */
    record Line(int number, String text) {}

    TextFile {
        lines = List.copyOf(lines);
    }

    static TextFile read(Path path, Problems problems) {
        String file = path.toString();
        byte[] bytes;
        try {
            if (Files.isDirectory(path)) {
                return unreadable(new Problem(file, 0, "this is a folder", "name the file in it"), problems);
            }
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            return unreadable(new Problem(file, 0, "there is no such file", "check its name and folder"), problems);
        } catch (IOException e) {
            return unreadable(new Problem(file, 0, "the file cannot be read", "check its permissions"), problems);
        }
        if (holdsZero(bytes)) {
            String wrong = "the file is no text in UTF-8, perhaps UTF-16 or a spreadsheet";
            return unreadable(new Problem(file, 0, wrong, "save it as CSV in UTF-8"), problems);
        }
        return split(file, bytes, problems);
    }

    private static TextFile unreadable(Problem problem, Problems problems) {
        problems.add(problem);
        return new TextFile(List.of(), false);
    }

    private static TextFile split(String file, byte[] bytes, Problems problems) {
        List<Line> lines = new ArrayList<>();
        boolean whole = true;
        // Spreadsheets put a byte order mark before UTF-8; it is no part of the first column's name.
        int start = startsWithMark(bytes) ? 3 : 0;
        for (int number = 1; start < bytes.length; number++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            Optional<String> text = decode(ByteBuffer.wrap(bytes, start, end - start));
            if (text.isPresent()) {
                lines.add(new Line(number, text.get()));
            } else {
                whole = false;
                problems.add(new Problem(file, number, "the line is not in UTF-8", "save the file as CSV in UTF-8"));
            }
            boolean twoBytes = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
            start = end + (twoBytes ? 2 : 1);
        }
        return new TextFile(lines, whole);
    }

    private static Optional<String> decode(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** No text has a zero byte in UTF-8; in UTF-16 every letter of the header has one. */
    private static boolean holdsZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
