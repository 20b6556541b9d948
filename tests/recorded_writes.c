/* Writes down every change that a process makes to the files in one folder, in order, with the bytes.
 *
 * Loaded before libc (LD_PRELOAD). KIND_FOLDER is the folder, KIND_LOG the file that gets the records: one byte for
 * what was done, the length of the name, the offset or size, the length of the bytes, then the name and the bytes.
 * A change is written down after the system took it.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static int log_file = -1;
static char folder[4096];
static size_t folder_length;

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("KIND_FOLDER"), *log = getenv("KIND_LOG");
    if (where && log && realpath(where, folder)) {
        folder_length = strlen(folder);
        log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    }
}

/* The name of a file inside the folder, "." for the folder itself, nothing for all else. */
static const char *inside(const char *path) {
    if (log_file < 0 || strncmp(path, folder, folder_length) != 0) return NULL;
    if (path[folder_length] == '\0') return ".";
    return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *name_of(int file, char *space) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, space, 4095);
    if (length < 0) return NULL;
    space[length] = '\0';
    return inside(space);
}

static void put(const void *bytes, size_t length) {
    const char *at = bytes;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, log_file, at, length);
        if (done < 0) abort();
        at += done;
        length -= (size_t)done;
    }
}

static void record(char what, const char *name, int64_t place, const void *bytes, uint64_t length) {
    if (name == NULL) return;
    uint32_t name_length = (uint32_t)strlen(name);
    put(&what, 1);
    put(&name_length, sizeof name_length);
    put(&place, sizeof place);
    put(&length, sizeof length);
    put(name, name_length);
    put(bytes, length);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t place) {
    char space[4096];
    ssize_t done = syscall(SYS_pwrite64, file, bytes, length, place);
    if (done > 0) record('W', name_of(file, space), place, bytes, (uint64_t)done);
    return done;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t place) { return pwrite64(file, bytes, length, place); }

ssize_t write(int file, const void *bytes, size_t length) {
    char space[4096];
    ssize_t done = syscall(SYS_write, file, bytes, length);
    if (done > 0 && file != log_file)
        record('W', name_of(file, space), syscall(SYS_lseek, file, 0, SEEK_CUR) - done, bytes, (uint64_t)done);
    return done;
}

int ftruncate64(int file, off64_t size) {
    char space[4096];
    int failed = (int)syscall(SYS_ftruncate, file, size);
    if (!failed) record('T', name_of(file, space), size, "", 0);
    return failed;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

int fsync(int file) {
    char space[4096];
    int failed = (int)syscall(SYS_fsync, file);
    if (!failed) record('S', name_of(file, space), 0, "", 0);
    return failed;
}

int fdatasync(int file) { return fsync(file); }

int unlink(const char *path) {
    int failed = (int)syscall(SYS_unlink, path);
    if (!failed) record('U', inside(path), 0, "", 0);
    return failed;
}

int rename(const char *old, const char *new) {
    int failed = (int)syscall(SYS_rename, old, new);
    const char *name = inside(new);
    if (!failed && name) record('R', inside(old), 0, name, strlen(name));
    return failed;
}
