using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ArticleRevisions.Archive.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CompactRecord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Sentences");

            migrationBuilder.DropIndex(
                name: "IX_Snapshots_ArticleId_TextHash",
                table: "Snapshots");

            // The column takes either; EF copies the table afterwards.
            migrationBuilder.Sql("""UPDATE "Snapshots" SET "TextHash" = unhex("TextHash");""");

            migrationBuilder.AlterColumn<byte[]>(
                name: "TextHash",
                table: "Snapshots",
                type: "BLOB",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "TEXT");

            migrationBuilder.AddColumn<int>(
                name: "TextBase",
                table: "Snapshots",
                type: "INTEGER",
                nullable: true);

            // Followed again from the snapshots at the next start or by "migrate": the same engine gives the same numbers.
            migrationBuilder.Sql("""DELETE FROM "SentenceOrders";""");

            migrationBuilder.AddColumn<byte[]>(
                name: "Wordings",
                table: "SentenceOrders",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<string>(
                name: "BaseHash",
                table: "RawResponses",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_RawResponses_BaseHash",
                table: "RawResponses",
                column: "BaseHash");

            migrationBuilder.AddForeignKey(
                name: "FK_RawResponses_RawResponses_BaseHash",
                table: "RawResponses",
                column: "BaseHash",
                principalTable: "RawResponses",
                principalColumn: "Hash",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The program before this migration cannot read texts that are packed against others.");
    }
}
