package dev.chainrule.processor.writer;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.chainrule.processor.model.BoundPolicy;
import java.util.List;

/** Writes how it is put in words at which step a request leaves every chain. */
final class BreakWriter {

    private static final String WHY_NONE = """
            if (shapes.isEmpty()) {
                return "none is in force for such a transaction";
            }
            $set:T<$place:T> places = beginnings(shapes);
            $string:T before = "";
            for ($class:T<?> party : parties) {
                $set:T<$place:T> reached = after(places, party);
                if (reached.isEmpty()) {
                    return whyNot(before, party, places);
                }
                places = reached;
                before = withArticle(role(party));
            }
            $string:T candidates = oneOf(candidates(places));
            return parties.isEmpty()
                    ? "it would have no parties; a chain begins with " + candidates
                    : before + " is not the end of a chain; next may come " + candidates;
            """;

    private static final String WHY_NOT = """
            if (PARTIES.stream().noneMatch(type -> type.type().isAssignableFrom(party))) {
                return party.getName() + " is no party of %s";
            }
            $string:T role = role(party);
            $string:T candidates = oneOf(candidates(places));
            if (before.isEmpty()) {
                return "a chain cannot begin with " + withArticle(role) + "; it begins with " + candidates;
            }
            $string:T step = before + " cannot sell to " + withArticle(role) + "; ";
            $list:T<$partyType:T> between = candidates(places).stream()
                    .filter(type -> !after(after(places, type.type()), party).isEmpty())
                    .toList();
            if (!between.isEmpty()) {
                return step + oneOf(between) + " may stand between them";
            }
            return candidates.isEmpty() ? step + before + " ends the chain" : step + "next may come " + candidates;
            """;

    private static final String ROLE = """
            $partyType:T found = null;
            for ($partyType:T type : PARTIES) {
                boolean saysMore = found == null || found.type().isAssignableFrom(type.type());
                if (saysMore && type.type().isAssignableFrom(party)) {
                    found = type;
                }
            }
            return found == null ? "unknown party" : found.label();
            """;

    private static final String ONE_OF = """
            $list:T<$string:T> labels =
                    types.stream().map(type -> withArticle(type.label())).distinct().toList();
            int last = labels.size() - 1;
            return last < 1
                    ? $string:T.join("", labels)
                    : $string:T.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
            """;

    private static final String WITH_ARTICLE = """
            char first = label.charAt(0);
            if ($character:T.isUpperCase(first)) {
                return label;
            }
            return (label.matches("%s") ? "an " : "a ") + label;
            """;

    private final BoundPolicy bound;
    private final Vocabulary words;

    BreakWriter(BoundPolicy bound, Vocabulary words) {
        this.bound = bound;
        this.words = words;
    }

    List<MethodSpec> write() {
        String policy = bound.policy().name().replace("$", "$$");
        return List.of(
                method("whyNone", WHY_NONE)
                        .addParameter(words.listOf("shape"), "shapes")
                        .addParameter(Vocabulary.listOf(Vocabulary.ANY_CLASS), "parties")
                        .build(),
                method("whyNot", WHY_NOT.replace("%s", policy))
                        .addParameter(words.get("string"), "before")
                        .addParameter(Vocabulary.ANY_CLASS, "party")
                        .addParameter(words.setOf("place"), "places")
                        .build(),
                method("role", ROLE)
                        .addJavadoc(
                                "What the field calls parties of a class: by the first type of party that they are, or the lowest below that.\n")
                        .addParameter(Vocabulary.ANY_CLASS, "party")
                        .build(),
                method("oneOf", ONE_OF)
                        .addParameter(words.listOf("partyType"), "types")
                        .build(),
                method("withArticle", WITH_ARTICLE.replace("%s", English.AN))
                        .addJavadoc("A label that begins with a capital is a name; others go by how they sound.\n")
                        .addParameter(words.get("string"), "label")
                        .build());
    }

    private MethodSpec.Builder method(String name, String body) {
        return words.method(words.get("string"), name, body, PRIVATE, STATIC);
    }
}
