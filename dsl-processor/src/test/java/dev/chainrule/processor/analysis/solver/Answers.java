package dev.chainrule.processor.analysis.solver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Prints what became of many queries, models and cores and all. */
final class Answers {

    private Answers() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        System.out.println(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Solver solver = new SmtInterpol(() -> false);
        for (int seed = 0; seed < 300; seed++) {
            Query query = RandomQueries.query(seed, "a");
            digest.update(Texts.text(solver.solve(query)).getBytes(StandardCharsets.UTF_8));
        }
        digest.update(Texts.text(solver.solve(Pigeons.with(5))).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
