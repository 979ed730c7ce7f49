package dev.chainrule.processor.writer;

import static java.util.Map.entry;

import dev.chainrule.processor.model.JavaType;
import java.util.Map;
import java.util.Optional;

/** What stands in for an object of which nothing matters but that it is there? */
final class StandIns {

    private static final Map<String, String> JDK = Map.ofEntries(
            entry("java.lang.Boolean", "false"),
            entry("java.lang.Byte", "(byte) 0"),
            entry("java.lang.CharSequence", "\"\""),
            entry("java.lang.Character", "'0'"),
            entry("java.lang.Double", "0.0"),
            entry("java.lang.Float", "0f"),
            entry("java.lang.Integer", "0"),
            entry("java.lang.Long", "0L"),
            entry("java.lang.Number", "0"),
            entry("java.lang.Object", "\"\""),
            entry("java.lang.Short", "(short) 0"),
            entry("java.lang.String", "\"\""),
            entry("java.math.BigDecimal", "java.math.BigDecimal.ZERO"),
            entry("java.math.BigInteger", "java.math.BigInteger.ZERO"),
            entry("java.time.Duration", "java.time.Duration.ZERO"),
            entry("java.time.Instant", "java.time.Instant.EPOCH"),
            entry("java.time.LocalDateTime", "java.time.LocalDateTime.MIN"),
            entry("java.time.LocalTime", "java.time.LocalTime.MIDNIGHT"),
            entry("java.time.Period", "java.time.Period.ZERO"),
            entry("java.time.ZoneId", "java.time.ZoneOffset.UTC"),
            entry("java.time.ZoneOffset", "java.time.ZoneOffset.UTC"),
            entry("java.util.Locale", "java.util.Locale.ROOT"),
            entry("java.util.OptionalDouble", "java.util.OptionalDouble.empty()"),
            entry("java.util.OptionalInt", "java.util.OptionalInt.empty()"),
            entry("java.util.OptionalLong", "java.util.OptionalLong.empty()"),
            entry("java.util.UUID", "new java.util.UUID(0, 0)"));

    private static final Map<String, String> COLLECTIONS = Map.of(
            "java.lang.Iterable", "List",
            "java.util.Collection", "List",
            "java.util.List", "List",
            "java.util.Map", "Map",
            "java.util.Set", "Set");

    private final SnippetTypes types;

    StandIns(SnippetTypes types) {
        this.types = types;
    }

    /** An expression for an object of a type of the JDK, if there is a plain one. */
    Optional<String> of(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return Optional.of(zero(primitive));
        } else if (type instanceof JavaType.Array array) {
            return array(array);
        }
        String name = type.declared().map(Object::toString).orElse("");
        if (name.equals("java.util.Optional")) {
            return Optional.of(types.util("Optional") + ".empty()");
        }
        if (name.equals("java.time.LocalDate")) {
            return Optional.of(types.localDate() + ".EPOCH");
        }
        return Optional.ofNullable(COLLECTIONS.get(name))
                .map(collection -> types.util(collection) + ".of()")
                .or(() -> Optional.ofNullable(JDK.get(name)));
    }

    /** What a field of a primitive type holds that nobody has set. */
    static String zero(JavaType.Primitive type) {
        return switch (type.keyword()) {
            case "boolean" -> "false";
            case "byte", "char", "short" -> "(" + type.keyword() + ") 0";
            default -> "0";
        };
    }

    /** Of generic types Java knows no arrays. */
    private Optional<String> array(JavaType.Array array) {
        StringBuilder dimensions = new StringBuilder("[0]");
        JavaType component = array.component();
        while (component instanceof JavaType.Array inner) {
            dimensions.append("[]");
            component = inner.component();
        }
        boolean plain = component instanceof JavaType.Primitive
                || (component instanceof JavaType.Declared declared
                        && declared.arguments().isEmpty());
        return plain ? Optional.of("new " + types.of(component) + dimensions) : Optional.empty();
    }
}
