package dev.chainrule.processor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What comes of work that is done on a thread of its own, while the compiler's thread goes on? The work must not ask the compiler
 * anything, which knows one thread only.
 */
final class Meanwhile<T> {

    /** As much as the first thread of a JVM has on most machines; expressions are walked by recursion. */
    private static final long STACK = 8L << 20;

    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Meanwhile() {}

    static <T> Meanwhile<T> begin(Supplier<T> work) {
        Meanwhile<T> meanwhile = new Meanwhile<>();
        Thread thread = new Thread(null, () -> meanwhile.complete(work), "chainrule", STACK);
        thread.setDaemon(true);
        thread.start();
        return meanwhile;
    }

    private void complete(Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    /** Waits for the result. What the work threw is thrown here, with the trace that it had there. */
    T result() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
