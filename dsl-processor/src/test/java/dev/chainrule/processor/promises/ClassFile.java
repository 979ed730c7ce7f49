package dev.chainrule.processor.promises;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is in a class file?
 *
 * @param name the class, with slashes
 * @param uses every method and field of another class that it names, as {@code owner.name:descriptor}
 * @param codeSizes the bytes of bytecode of each method, by name and descriptor
 * @param constants how many things it names, and one; there is room for 65,535
 */
record ClassFile(String name, List<Field> fields, List<String> uses, Map<String, Integer> codeSizes, int constants) {

    record Field(int flags, String name, String descriptor) {

        boolean isStatic() {
            return Modifier.isStatic(flags);
        }

        boolean isFinal() {
            return Modifier.isFinal(flags);
        }

        /** Made by javac, for a switch or an enum. */
        boolean isSynthetic() {
            return (flags & 0x1000) != 0;
        }
    }

    static ClassFile read(Path file) {
        try {
            return new Reader(Files.readAllBytes(file)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads in the order of chapter 4 of the Java Virtual Machine Specification. */
    private static final class Reader {

        private final DataInputStream in;
        private final Map<Integer, Object> constants = new LinkedHashMap<>();
        private int count;

        Reader(byte[] bytes) {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
        }

        ClassFile read() throws IOException {
            in.skipNBytes(8);
            readConstants();
            in.readUnsignedShort();
            String name = className(in.readUnsignedShort());
            in.readUnsignedShort();
            in.skipNBytes(2L * in.readUnsignedShort());
            List<Field> fields = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                fields.add(new Field(in.readUnsignedShort(), text(), text()));
                skipAttributes();
            }
            return new ClassFile(name, fields, uses(), readMethods(), count);
        }

        private Map<String, Integer> readMethods() throws IOException {
            Map<String, Integer> sizes = new LinkedHashMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                in.readUnsignedShort();
                String method = text() + text();
                for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                    boolean code = text().equals("Code");
                    int length = in.readInt();
                    if (code) {
                        in.readInt();
                        sizes.put(method, in.readInt());
                        length -= 8;
                    }
                    in.skipNBytes(length);
                }
            }
            return sizes;
        }

        private void skipAttributes() throws IOException {
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                in.readUnsignedShort();
                in.skipNBytes(in.readInt());
            }
        }

        /** Texts are kept as such, and what refers to other constants as their indexes. */
        private void readConstants() throws IOException {
            count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> constants.put(i, in.readUTF());
                    case 7, 8, 16, 19, 20 -> constants.put(i, new int[] {tag, in.readUnsignedShort()});
                    case 9, 10, 11, 12, 17, 18 ->
                        constants.put(i, new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()});
                    case 15 -> in.skipNBytes(3);
                    case 3, 4 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> throw new IOException("Constant of kind " + tag);
                }
            }
        }

        private List<String> uses() {
            List<String> uses = new ArrayList<>();
            for (Object constant : constants.values()) {
                if (constant instanceof int[] parts && parts[0] >= 9 && parts[0] <= 11) {
                    int[] nameAndType = (int[]) constants.get(parts[2]);
                    uses.add(className(parts[1]) + "." + constants.get(nameAndType[1]) + ":"
                            + constants.get(nameAndType[2]));
                }
            }
            return uses;
        }

        private String className(int index) {
            return (String) constants.get(((int[]) constants.get(index))[1]);
        }

        private String text() throws IOException {
            return (String) constants.get(in.readUnsignedShort());
        }
    }
}
